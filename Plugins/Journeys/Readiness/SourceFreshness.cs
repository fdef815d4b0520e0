using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Readiness;

/// <summary>When sources were last synchronised, as their connections say. A connection that nobody runs any more keeps nothing fresh.</summary>
public static class SourceFreshness
{
    /// <summary>The latest synchronisation of each source: one request.</summary>
    /// <param name="system">SYSTEM, because freshness does not depend on who asks.</param>
    public static IReadOnlyDictionary<SegmentSource, DateTime> Read(IOrganizationService system)
    {
        var query = new QueryExpression(SourceConnectionTable.LogicalName) { ColumnSet = new ColumnSet(SourceConnectionTable.Source, SourceConnectionTable.SyncedOn) };
        query.Criteria.AddCondition(SourceConnectionTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(SourceConnectionTable.Enabled, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(SourceConnectionTable.SyncedOn, ConditionOperator.NotNull);
        return system.RetrieveAll(query)
            .GroupBy(row => (SegmentSource)row.GetAttributeValue<OptionSetValue>(SourceConnectionTable.Source).Value)
            .ToDictionary(group => group.Key, group => group.Max(row => row.GetAttributeValue<DateTime>(SourceConnectionTable.SyncedOn)));
    }
}
