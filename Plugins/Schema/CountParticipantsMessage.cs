namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_CountParticipants.</summary>
public static class CountParticipantsMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_CountParticipants";

    /// <summary>The journey.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>JSON.</summary>
    public const string Result = "Result";
}
