using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>A journey is complete when nobody enters any more and everybody has left.</summary>
internal static class CompletionRule
{
    /// <summary>Whether it is, after all phases of a tick: no request while people may still enter, else 2.</summary>
    internal static bool IsMet(TickWork tick) =>
        NobodyEntersAnyMore(tick)
        && !PeopleJobsUnderWay.AreAny(tick, JobKind.Enter, JobKind.Advance, JobKind.Suppress)
        && !tick.Work.Rows.IsAnybodyOnTheWay();

    /// <summary>Writes it into a row to be updated.</summary>
    internal static void Complete(Entity row)
    {
        row[JourneyTable.StateCode] = new OptionSetValue(1);
        row[JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Completed);
    }

    private static bool NobodyEntersAnyMore(TickWork tick)
    {
        var current = tick.Schedule.OccurrenceAt(tick.Now);
        if (current == null)
            return tick.Schedule.NextAfter(tick.Now) == null;
        // the pass of the one and only occurrence is over
        return tick.Journey.Frequency == JourneyFrequency.OneTime;
    }
}
