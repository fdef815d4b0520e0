namespace Segmentation.Plugins.Schema;

/// <summary>Custom APIs seg_AddJourneySegment and seg_RemoveJourneySegment: change which segments a journey excludes or suppresses.</summary>
public static class JourneySegmentMessage
{
    /// <summary>Unique name of the one that adds.</summary>
    public const string Add = "seg_AddJourneySegment";

    /// <summary>Unique name of the one that removes.</summary>
    public const string Remove = "seg_RemoveJourneySegment";

    /// <summary>Request: the journey, Guid.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>Request: the segment, Guid.</summary>
    public const string SegmentId = "SegmentId";

    /// <summary>Request: "Exclusion" or "Suppression", String.</summary>
    public const string Role = "Role";
}
