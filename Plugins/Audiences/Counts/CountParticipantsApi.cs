using System;
using Segmentation.Plugins.Journeys;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>
/// Counts the people of a journey, which the caller may read, at each tile and branch. They are counted as SYSTEM: numbers that do not depend on who asks, and that
/// name nobody. Stores nothing.
/// </summary>
[CrmPluginRegistration(CountParticipantsMessage.UniqueName)]
public sealed class CountParticipantsApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journeyId = context.Input<Guid>(CountParticipantsMessage.JourneyId);
        var definition = StoredJourney.Read(context.Caller, journeyId).Definition;
        var participants = ParticipantGroups.Read(context.System, journeyId);
        var counts = JourneyCounts.Of(definition, participants.Groups);
        context.Trace($"{counts.Entered} people in {participants.Groups.Count} groups");
        context.Output(CountParticipantsMessage.Result, JsonWriter.Write(CountsJson.Of(counts, participants.IsExact && counts.IsExact)));
    }
}
