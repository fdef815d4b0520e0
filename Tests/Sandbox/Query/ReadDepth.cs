namespace Segmentation.Sandbox.Query;

/// <summary>How far a read privilege reaches (the platform's PrivilegeDepth).</summary>
public enum ReadDepth
{
    /// <summary>No privilege: reading the table is refused.</summary>
    None,
    /// <summary>Rows of the user and of the user's teams.</summary>
    Basic,
    /// <summary>Also rows of the user's business unit.</summary>
    Local,
    /// <summary>Also rows of the business units below.</summary>
    Deep,
    /// <summary>All rows.</summary>
    Global,
}
