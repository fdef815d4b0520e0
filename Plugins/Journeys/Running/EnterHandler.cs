using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>
/// Enter: lets people enter who still may, and moves them as far as they can. Who is excluded or suppressed by now does not enter, though a second ago they
/// were not. Run again, it goes on with those who have entered.
/// </summary>
internal sealed class EnterHandler : PeopleHandler
{
    internal EnterHandler(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables)
        : base(system, serviceOf, variables)
    {
    }

    // people of a pass are looked for once: they wait for the journey to go on
    private protected override JobOutcome Hindered(JobSpec job, string reason) => JobOutcome.Postponed(job.State, reason);

    private protected override IReadOnlyList<Traveller> Travellers(JourneyWork work, JobSpec job, Dictionary<string, int> counts)
    {
        var people = PeopleJobs.PeopleOf(job);
        var occurrence = PeopleJobs.OccurrenceOf(job);
        var entering = work.People.Entering(people, NotYetEntered.In(work, occurrence));
        var latest = work.Journey.AllowsReentry && entering.Count > 0 ? work.Rows.LatestOccurrences(entering.Keys) : new Dictionary<Guid, int>();
        var rows = entering.Select(person => Row(work, latest.TryGetValue(person.Key, out var before) ? before + 1 : occurrence, person.Key, person.Value)).ToList();
        work.Rows.Create(rows);

        var travellers = work.Rows.OnTheWay(ParticipantTable.MemberId, people, work.Now);
        counts[JobTable.GrossCount] = people.Count;
        counts[JobTable.EnteredCount] = Math.Max(rows.Count, travellers.Count);
        counts[JobTable.ExcludedCount] = people.Count - counts[JobTable.EnteredCount];
        return travellers;
    }

    private static Entity Row(JourneyWork work, int occurrence, Guid memberId, string name) =>
        new(ParticipantTable.LogicalName, ParticipantRows.IdOf(work.Journey.Id, occurrence, memberId))
        {
            [ParticipantTable.Name] = string.IsNullOrEmpty(name) ? memberId.ToString("D") : name.Length <= ParticipantTable.NameLength ? name : name.Substring(0, ParticipantTable.NameLength),
            [ParticipantTable.JourneyId] = work.Journey.Reference,
            [ParticipantTable.MemberId] = new EntityReference(work.Audience.Table.Name, memberId),
            [ParticipantTable.Occurrence] = occurrence,
            [ParticipantTable.Version] = work.Journey.Version,
            [ParticipantTable.Tile] = work.Journey.Definition.Start,
            [ParticipantTable.EnteredOn] = work.Now,
            [ParticipantTable.DueOn] = work.Now,
        };
}
