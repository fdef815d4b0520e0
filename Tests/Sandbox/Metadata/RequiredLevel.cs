namespace Segmentation.Sandbox.Metadata;

/// <summary>How strictly a column asks for a value; only <see cref="SystemRequired"/> is enforced by the server.</summary>
public enum RequiredLevel
{
    /// <summary>Optional.</summary>
    None,
    /// <summary>Recommended: forms mark it.</summary>
    Recommended,
    /// <summary>Business required: forms insist on it.</summary>
    ApplicationRequired,
    /// <summary>System required: the server insists on it.</summary>
    SystemRequired,
}
