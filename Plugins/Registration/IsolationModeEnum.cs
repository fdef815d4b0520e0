namespace Segmentation.Plugins.Registration;

/// <summary>Isolation of an assembly.</summary>
public enum IsolationModeEnum
{
    /// <summary>None; on premises only.</summary>
    None = 0,

    /// <summary>In the sandbox; the only one Dataverse accepts.</summary>
    Sandbox = 1,
}
