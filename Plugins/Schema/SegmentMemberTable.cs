namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_segmentmember: the rows that segments list; written by plug-ins only.</summary>
public static class SegmentMemberTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_segmentmember";

    /// <summary>Primary key, computed from segment, generation or kind, and member.</summary>
    public const string Id = "seg_segmentmemberid";

    /// <summary>Name of the member when it was listed, at most <see cref="NameLength"/> characters.</summary>
    public const string Name = "seg_name";

    /// <summary>Segment that lists the member.</summary>
    public const string SegmentId = "seg_segmentid";

    /// <summary>The row that is listed: a contact, a lead or an account.</summary>
    public const string MemberId = "seg_memberid";

    /// <summary>Snapshot the row belongs to; empty for those included or excluded by hand.</summary>
    public const string Generation = "seg_generation";

    /// <summary>A <see cref="MemberKind"/>.</summary>
    public const string Kind = "seg_kind";

    /// <summary>Characters a name holds.</summary>
    public const int NameLength = 200;
}
