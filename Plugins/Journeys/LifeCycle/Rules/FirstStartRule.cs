using System;
using System.Collections.Generic;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>A journey is published before it starts, so that nobody believes occurrences to have taken place that have not. One that was paused may have started, and ended for those who would enter.</summary>
internal static class FirstStartRule
{
    // choosing "now" and publishing takes a moment; schedulers look no more often than that either
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>What is too late.</summary>
    internal static IEnumerable<Problem> Check(DateTime? starts, DateTime? ends, DateTime now)
    {
        if (ends <= now)
            yield return new Problem(RefusalCode.InvalidTimeRange, $"{JourneyTable.EndOn} is {UtcText.Of(ends.Value)}, which has passed, so that nobody would enter. Choose a later end, or none.");
        else if (starts < now - Tolerance)
            yield return new Problem(RefusalCode.InvalidStartTime, $"{JourneyTable.StartOn} is {UtcText.Of(starts.Value)}, which has passed. Choose a start that is still to come.");
    }
}
