namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_RefreshSegment: evaluates a segment anew, in the background.</summary>
public static class RefreshSegmentMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_RefreshSegment";

    /// <summary>Request: the segment, Guid.</summary>
    public const string SegmentId = "SegmentId";

    /// <summary>Response: the job that does it, Guid.</summary>
    public const string JobId = "JobId";
}
