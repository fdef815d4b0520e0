namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_segmentreference: which segment refers to which; derived from the queries.</summary>
public static class SegmentReferenceTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_segmentreference";

    /// <summary>Primary key, computed from both segments.</summary>
    public const string Id = "seg_segmentreferenceid";

    /// <summary>Names of both segments, at most <see cref="NameLength"/> characters.</summary>
    public const string Name = "seg_name";

    /// <summary>Segment whose query refers to the other one.</summary>
    public const string SegmentId = "seg_segmentid";

    /// <summary>Segment that is named; cannot be deleted while this row exists.</summary>
    public const string ReferencedSegmentId = "seg_referencedsegmentid";

    /// <summary>Owner; the same as the referring segment's.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>Characters a name holds.</summary>
    public const int NameLength = 200;
}
