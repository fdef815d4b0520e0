namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_ExplainMember.</summary>
public static class ExplainMemberMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_ExplainMember";

    /// <summary>The journey.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>A definition that is not saved yet.</summary>
    public const string Definition = "Definition";

    /// <summary>A row of the audience's table.</summary>
    public const string MemberId = "MemberId";

    /// <summary>JSON.</summary>
    public const string Result = "Result";
}
