namespace Segmentation.Plugins.Registration;

/// <summary>When a step runs, with spkl's values, not those of the platform's step.</summary>
public enum ExecutionModeEnum
{
    /// <summary>Later, in the asynchronous service.</summary>
    Asynchronous,

    /// <summary>Within the request.</summary>
    Synchronous,
}
