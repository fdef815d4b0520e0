using System.Collections.Generic;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>What a journey does, and when, stays as it is while people move by it, and when it has ended.</summary>
internal static class SettingsLockedRule
{
    /// <summary>The columns that are changed nevertheless.</summary>
    internal static IEnumerable<Problem> Check(string name, JourneyStatus status, IReadOnlyCollection<string> changed)
    {
        if (changed.Count == 0)
            yield break;
        var columns = string.Join(", ", changed);
        if (JourneyStatusText.IsRunning(status))
            yield return new Problem(
                RefusalCode.JourneyLocked, $"The journey \"{name}\" is {JourneyStatusText.Of(status)}, and people move by what it says. To change {columns}, pause it first, and resume it afterwards.");
        if (JourneyStatusText.IsOver(status))
            yield return new Problem(
                RefusalCode.JourneyLocked, $"The journey \"{name}\" is {JourneyStatusText.Of(status)} and stays as it was, so that what happened can be understood. {columns} cannot be changed any more. Create another journey.");
    }

    /// <summary>The change of the entity type of a journey that people have entered.</summary>
    internal static IEnumerable<Problem> CheckEntityType(string name, string before, string after)
    {
        if (before != null && after != before)
            yield return new Problem(
                RefusalCode.JourneyLocked,
                $"The journey \"{name}\" is paused, and those on their way are {before} rows. Its audience can be another one of {before} rows, but not {(after == null ? "empty" : $"one of {after} rows")}. Create another journey for that.");
    }
}
