using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Whether jobs for people of a journey are queued or running.</summary>
internal static class PeopleJobsUnderWay
{
    // what takes longer may be lost, and nobody shall wait for it
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Whether there are such jobs that were queued a short time ago: one request.</summary>
    internal static bool Are(TickWork tick, params JobKind[] kinds) => Exist(tick, kinds, tick.Now - Longest);

    /// <summary>Whether there are such jobs, however old: one request.</summary>
    internal static bool AreAny(TickWork tick, params JobKind[] kinds) => Exist(tick, kinds, null);

    private static bool Exist(TickWork tick, JobKind[] kinds, DateTime? since)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = new ColumnSet(JobTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(JobTable.JourneyId, ConditionOperator.Equal, tick.Journey.Id);
        query.Criteria.AddCondition(JobTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(JobTable.Kind, ConditionOperator.In, kinds.Select(kind => (object)(int)kind).ToArray());
        if (since != null)
            query.Criteria.AddCondition(CommonColumns.CreatedOn, ConditionOperator.GreaterEqual, since.Value);
        return tick.Work.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
