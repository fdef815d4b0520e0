using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>A change that journeys would notice.</summary>
public sealed class ChangeInUse
{
    private const int Inactive = 1;

    private ChangeInUse(string cannot, bool stops)
    {
        Cannot = cannot;
        Stops = stops;
    }

    /// <summary>None that they would.</summary>
    public static ChangeInUse None { get; } = new(null, stops: false);

    private static ChangeInUse Stop { get; } = new("cannot be stopped", stops: true);

    private static ChangeInUse Query { get; } = new("cannot be given another query", stops: false);

    private static ChangeInUse Type { get; } = new("cannot be given another type", stops: false);

    /// <summary>What is refused, as said of the segment.</summary>
    public string Cannot { get; }

    /// <summary>Whether the segment would have no members any more.</summary>
    public bool Stops { get; }

    /// <summary>What an update changes; writing the same again is no change.</summary>
    public static ChangeInUse Of(Entity target, Entity before)
    {
        if (target.GetAttributeValue<OptionSetValue>(SegmentTable.StateCode)?.Value == Inactive
            && before.GetAttributeValue<OptionSetValue>(SegmentTable.StateCode)?.Value != Inactive)
            return Stop;
        if (target.Contains(SegmentTable.Type)
            && target.GetAttributeValue<OptionSetValue>(SegmentTable.Type)?.Value != before.GetAttributeValue<OptionSetValue>(SegmentTable.Type)?.Value)
            return Type;
        return target.Contains(SegmentTable.Query) && target.GetAttributeValue<string>(SegmentTable.Query) != before.GetAttributeValue<string>(SegmentTable.Query)
            ? Query
            : None;
    }
}
