using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Journeys that run, or wait for a segment: each has a tick whenever somebody looks.</summary>
public sealed class DueJourneys
{
    private readonly IOrganizationService _system;

    /// <summary>Reads as SYSTEM.</summary>
    public DueJourneys(IOrganizationService system) => _system = system;

    /// <summary>A tick for each that has none under way, those first that had none for longest. One request for each 5,000 journeys, and one for the ticks there are.</summary>
    public IEnumerable<JobSpec> Read()
    {
        var query = new QueryExpression(JourneyTable.LogicalName) { ColumnSet = new ColumnSet(JourneyTable.Name, CommonColumns.Version) };
        query.Criteria.AddCondition(JourneyTable.StatusCode, ConditionOperator.In, (int)JourneyStatus.Live, (int)JourneyStatus.Held);
        query.AddOrder(CommonColumns.ModifiedOn, OrderType.Ascending);
        var running = _system.RetrieveAll(query).ToList();
        if (running.Count == 0)
            return [];
        var active = new JobQueue(_system).ActiveSubjects(JobKind.Tick, JobTable.JourneyId);
        return running.Where(journey => !active.Contains(journey.Id)).Select(journey =>
            JourneyJobs.Tick(journey.ToEntityReference(), journey.GetAttributeValue<string>(JourneyTable.Name), journey.RowVersion));
    }
}
