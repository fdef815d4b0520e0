namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_journeysegment: which journey names which segment in which role; derived from the definitions.</summary>
public static class JourneySegmentTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_journeysegment";

    /// <summary>Primary key, computed from journey, segment and role.</summary>
    public const string Id = "seg_journeysegmentid";

    /// <summary>Role and name of the segment, at most <see cref="NameLength"/> characters.</summary>
    public const string Name = "seg_name";

    /// <summary>Journey.</summary>
    public const string JourneyId = "seg_journeyid";

    /// <summary>Segment; cannot be deleted while this row exists.</summary>
    public const string SegmentId = "seg_segmentid";

    /// <summary>A <see cref="SegmentRole"/>.</summary>
    public const string Role = "seg_role";

    /// <summary>Owner; the same as the journey's.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>Characters a name holds.</summary>
    public const int NameLength = 200;
}
