namespace Segmentation.Plugins.Schema;

/// <summary>Custom APIs seg_PublishSegment and seg_StopSegment: make a segment ready to use, or end that.</summary>
public static class PublishSegmentMessage
{
    /// <summary>Unique name of the one that makes a segment ready to use.</summary>
    public const string Publish = "seg_PublishSegment";

    /// <summary>Unique name of the one that stops it.</summary>
    public const string Stop = "seg_StopSegment";

    /// <summary>Request: the segment, Guid.</summary>
    public const string SegmentId = "SegmentId";
}
