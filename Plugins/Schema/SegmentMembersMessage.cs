namespace Segmentation.Plugins.Schema;

/// <summary>Custom APIs seg_AddSegmentMembers and seg_RemoveSegmentMembers: change who is in a segment by hand.</summary>
public static class SegmentMembersMessage
{
    /// <summary>Unique name of the one that adds.</summary>
    public const string Add = "seg_AddSegmentMembers";

    /// <summary>Unique name of the one that removes.</summary>
    public const string Remove = "seg_RemoveSegmentMembers";

    /// <summary>Request: the segment, Guid.</summary>
    public const string SegmentId = "SegmentId";

    /// <summary>Request: ids of rows of the segment's entity type, StringArray.</summary>
    public const string MemberIds = "MemberIds";

    /// <summary>Request: "Included" or "Excluded", String; left out: "Included".</summary>
    public const string Kind = "Kind";

    /// <summary>Response: how many were added or removed, Integer.</summary>
    public const string Count = "Count";

    /// <summary>Ids a call takes, as many as the real product's msdynmkt_AddStaticMembers.</summary>
    public const int MostMembers = 1000;
}
