namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_PreviewAudience.</summary>
public static class PreviewAudienceMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_PreviewAudience";

    /// <summary>The journey; with a definition, the one that shall have it.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>A definition that is not saved yet.</summary>
    public const string Definition = "Definition";

    /// <summary>JSON.</summary>
    public const string Result = "Result";
}
