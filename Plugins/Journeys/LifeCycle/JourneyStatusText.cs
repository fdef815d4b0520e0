using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>States of a journey, and the words for them.</summary>
internal static class JourneyStatusText
{
    /// <summary>The status of a row.</summary>
    internal static JourneyStatus Of(Entity journey) =>
        (JourneyStatus)(journey.GetAttributeValue<OptionSetValue>(JourneyTable.StatusCode)?.Value ?? (int)JourneyStatus.Draft);

    /// <summary>What a journey of this status is.</summary>
    internal static string Of(JourneyStatus status) => status switch
    {
        JourneyStatus.Draft => "a draft",
        JourneyStatus.Live => "live",
        JourneyStatus.Held => "held",
        JourneyStatus.Paused => "paused",
        JourneyStatus.Stopped => "stopped",
        _ => "completed",
    };

    /// <summary>Whether the row is active.</summary>
    internal static bool IsActive(JourneyStatus status) => !IsOver(status);

    /// <summary>Whether nobody enters it or moves through it any more.</summary>
    internal static bool IsOver(JourneyStatus status) => status is JourneyStatus.Stopped or JourneyStatus.Completed;

    /// <summary>Whether people enter it and move through it, now or as soon as nothing hinders.</summary>
    internal static bool IsRunning(JourneyStatus status) => status is JourneyStatus.Live or JourneyStatus.Held;

    /// <summary>What somebody can do about a journey that is not in one of the states needed.</summary>
    internal static string WayOut(JourneyStatus status, IReadOnlyCollection<JourneyStatus> needed) =>
        IsOver(status) ? "It has ended and cannot be started again. Create another journey."
        : $"This is possible only for a journey that is {Listed(needed.Select(Of).ToList())}.{Hint(status, needed)}";

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[words.Count - 1]}";

    private static string Hint(JourneyStatus status, IReadOnlyCollection<JourneyStatus> needed) => status switch
    {
        JourneyStatus.Draft when needed.Contains(JourneyStatus.Live) => " Publish it first, or delete it if it is not needed.",
        JourneyStatus.Paused when needed.Contains(JourneyStatus.Live) || needed.Contains(JourneyStatus.Draft) => " Resume it.",
        JourneyStatus.Live or JourneyStatus.Held when needed.Contains(JourneyStatus.Paused) => " It is running already.",
        _ => string.Empty,
    };
}
