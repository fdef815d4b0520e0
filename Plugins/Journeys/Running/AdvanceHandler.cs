using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>Advance: moves people who are due as far as they can. Who was moved or has left since the job was queued is left alone.</summary>
internal sealed class AdvanceHandler : PeopleHandler
{
    internal AdvanceHandler(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables)
        : base(system, serviceOf, variables)
    {
    }

    private protected override IReadOnlyList<Traveller> Travellers(JourneyWork work, JobSpec job, Dictionary<string, int> counts) =>
        work.Rows.OnTheWay(ParticipantTable.Id, PeopleJobs.PeopleOf(job), work.Now);
}
