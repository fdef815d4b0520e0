namespace Segmentation.Plugins.Schema;

/// <summary>Status reasons of seg_sourceconnection.</summary>
public enum SourceConnectionStatus
{
    /// <summary>Active.</summary>
    Ready = 1,

    /// <summary>A synchronisation is under way; active.</summary>
    Synchronizing = 701100001,

    /// <summary>The last synchronisation failed; active.</summary>
    Error = 701100002,

    /// <summary>Inactive.</summary>
    Inactive = 2,
}
