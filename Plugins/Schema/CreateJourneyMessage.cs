namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_CreateJourney: starts a draft journey from a segment.</summary>
public static class CreateJourneyMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_CreateJourney";

    /// <summary>Request: the audience, Guid.</summary>
    public const string SegmentId = "SegmentId";

    /// <summary>Request: the journey's name, String, optional.</summary>
    public const string Name = "Name";

    /// <summary>Response: the new journey, Guid.</summary>
    public const string JourneyId = "JourneyId";
}
