using System;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>
/// A segment keeps its members while a journey that is live or held depends on it; it is not stopped while a paused one, or another segment, does too.
/// </summary>
public sealed class SegmentInUseRule
{
    private readonly WhereUsed _whereUsed;

    /// <summary>Finds uses with this.</summary>
    public SegmentInUseRule(WhereUsed whereUsed) => _whereUsed = whereUsed;

    /// <summary>Lets a change pass that nothing depends on.</summary>
    /// <exception cref="Refusal">Something does; it is listed.</exception>
    public void Check(ChangeInUse change, Guid segmentId, string name)
    {
        var uses = change.Stops ? UsesThatNeedMembers(segmentId) : _whereUsed.FindJourneys(segmentId, JourneyStatus.Live, JourneyStatus.Held);
        if (uses.AreNone)
            return;
        var remedy = change.Stops ? "Stop these journeys, or remove it from there, first." : "Pause these journeys first.";
        throw new Refusal(RefusalCode.SegmentInUse, $"The segment \"{name}\" {change.Cannot}, because it is used by {WhereUsedText.Of(uses)}. {remedy}");
    }

    private SegmentUses UsesThatNeedMembers(Guid segmentId) => new(
        _whereUsed.FindJourneys(segmentId, JourneyStatus.Live, JourneyStatus.Held, JourneyStatus.Paused).Journeys,
        _whereUsed.FindSegments(segmentId));
}
