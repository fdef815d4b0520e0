namespace Segmentation.Sandbox.Metadata;

/// <summary>Who owns a table's rows.</summary>
public enum Ownership
{
    /// <summary>Users or teams.</summary>
    User,
    /// <summary>The organisation.</summary>
    Organization,
    /// <summary>A business unit (systemuser, team).</summary>
    BusinessUnit,
    /// <summary>Nobody.</summary>
    None,
}
