namespace Segmentation.Plugins.Schema;

/// <summary>Status reasons of seg_segment.</summary>
public enum SegmentStatus
{
    /// <summary>Not published; active.</summary>
    Draft = 1,

    /// <summary>Published; active.</summary>
    ReadyToUse = 701100001,

    /// <summary>A refresh is under way; active.</summary>
    Refreshing = 701100002,

    /// <summary>The last refresh failed; active.</summary>
    Error = 701100003,

    /// <summary>Taken out of use; inactive.</summary>
    Stopped = 2,

    /// <summary>Taken out of use because nothing used it; inactive.</summary>
    Expired = 701100004,
}
