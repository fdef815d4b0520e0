using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>
/// Jobs for some people of a journey. Their ids follow from the tick or pass and the people, so that a tick that is run again after it was cut off queues
/// none twice.
/// </summary>
internal static class PeopleJobs
{
    private const string People = "people";
    private const string OccurrenceMember = "occurrence";

    /// <summary>Lets people enter in an occurrence.</summary>
    internal static JobSpec Enter(RunningJourney journey, int occurrence, int wave, IReadOnlyList<Guid> members) =>
        Of(JobKind.Enter, "Enter", journey, $"wave {wave}", members, JsonObject.Empty.With(OccurrenceMember, occurrence));

    /// <summary>Moves people who are due; rows of seg_participant.</summary>
    internal static JobSpec Advance(RunningJourney journey, Guid tickId, IReadOnlyList<Guid> participants) =>
        Of(JobKind.Advance, "Advance", journey, tickId.ToString("D"), participants, JsonObject.Empty);

    /// <summary>Takes people out who are suppressed; rows of seg_participant.</summary>
    internal static JobSpec Suppress(RunningJourney journey, Guid tickId, IReadOnlyList<Guid> participants) =>
        Of(JobKind.Suppress, "Suppress", journey, tickId.ToString("D"), participants, JsonObject.Empty);

    /// <summary>The people of a job.</summary>
    internal static IReadOnlyList<Guid> PeopleOf(JobSpec job) => (job.State[People] as JsonArray)?.Items.OfType<JsonString>().Select(id => Guid.Parse(id.Text)).ToList() ?? [];

    /// <summary>The occurrence in which the people of a job enter.</summary>
    internal static int OccurrenceOf(JobSpec job) => Math.Max(1, job.State.NumberOf(OccurrenceMember));

    private static JobSpec Of(JobKind kind, string verb, RunningJourney journey, string occasion, IReadOnlyList<Guid> people, JsonObject state)
    {
        var ids = people.Select(id => id.ToString("D")).ToList();
        var which = DeterministicId.Of(string.Join(" ", ids)).ToString("N");
        return JobSpec.ForRow(kind, $"{verb}: {journey.Name} ({people.Count})", journey.Reference, $"{occasion} {which}")
            .With(state.With(People, new JsonArray(ids.Select(id => new JsonString(id)))));
    }
}
