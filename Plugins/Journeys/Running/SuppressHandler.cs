using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Running.Moving;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>Suppress: takes people out who are in a suppression segment, wherever they stand.</summary>
internal sealed class SuppressHandler : PeopleHandler
{
    internal SuppressHandler(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables)
        : base(system, serviceOf, variables)
    {
    }

    private protected override IReadOnlyList<Traveller> Travellers(JourneyWork work, JobSpec job, Dictionary<string, int> counts) =>
        work.Rows.OnTheWay(ParticipantTable.Id, PeopleJobs.PeopleOf(job), dueBy: null);

    private protected override Movement Move(JourneyWork work, IReadOnlyList<Traveller> travellers)
    {
        new Departures(work.People, work.Audience.Roles).Suppress(travellers);
        work.Changes.Write(travellers);
        return new Movement(travellers.Count, travellers, new Dictionary<Guid, string>());
    }
}
