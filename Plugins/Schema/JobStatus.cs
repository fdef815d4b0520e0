namespace Segmentation.Plugins.Schema;

/// <summary>Status reasons of seg_job.</summary>
public enum JobStatus
{
    /// <summary>Waits to be run; active.</summary>
    Queued = 1,

    /// <summary>Is being run; active.</summary>
    Running = 701100001,

    /// <summary>Inactive.</summary>
    Done = 2,

    /// <summary>Inactive.</summary>
    Failed = 701100002,
}
