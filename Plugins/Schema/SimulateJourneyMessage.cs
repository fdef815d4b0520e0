namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_SimulateJourney.</summary>
public static class SimulateJourneyMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_SimulateJourney";

    /// <summary>The journey; with a definition, the one that shall have it.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>A definition that is not saved yet.</summary>
    public const string Definition = "Definition";

    /// <summary>JSON.</summary>
    public const string Result = "Result";
}
