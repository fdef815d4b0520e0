namespace Segmentation.Sandbox.Security;

/// <summary>What a privilege allows; the names are those of the platform's privileges (prvCreateContact, …).</summary>
public enum AccessRight
{
    /// <summary>Make new rows.</summary>
    Create,
    /// <summary>See rows.</summary>
    Read,
    /// <summary>Change rows.</summary>
    Write,
    /// <summary>Remove rows.</summary>
    Delete,
    /// <summary>Point from a row at others.</summary>
    Append,
    /// <summary>Be pointed at.</summary>
    AppendTo,
    /// <summary>Give rows another owner.</summary>
    Assign,
}
