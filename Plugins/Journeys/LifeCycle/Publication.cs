using System.Collections.Generic;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Makes journeys live, for the first time or again.</summary>
internal static class Publication
{
    /// <summary>Makes a journey live, and has its people looked for at once.</summary>
    /// <param name="context">The call.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="isFirst">Whether it was never published.</param>
    /// <exception cref="Refusal">Something hinders it; all of that.</exception>
    internal static void Publish(PluginContext context, JourneyRow journey, bool isFirst)
    {
        var problems = new PublicationCheck(context.System, context.Now).Find(journey, isFirst);
        if (problems.Count > 0)
            throw new Refusal(problems);

        var version = PublishedVersion.Of(journey);
        journey.Update(JourneyStatus.Live, [
            new(JourneyTable.Version, version.Number),
            new(JourneyTable.PublishedHash, version.Hash),
            .. TimeZoneOf(context, journey),
        ]);
        DueTick.Queue(context, journey);
    }

    /// <summary>A repetition keeps the time of day of somebody: where no time zone is chosen, that of who publishes.</summary>
    private static IEnumerable<KeyValuePair<string, object>> TimeZoneOf(PluginContext context, JourneyRow journey)
    {
        if (journey.IsRepeating && journey.TimeZone == null && UserTimeZone.Of(context.System, context.Execution.InitiatingUserId) is { } zone)
            yield return new(JourneyTable.TimeZone, zone);
    }
}
