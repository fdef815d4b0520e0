using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>Finds the journeys that use a segment: every one of them, with the names of those the caller may read.</summary>
public sealed class WhereUsed
{
    private readonly IOrganizationService _system;
    private readonly IOrganizationService _caller;

    /// <summary>Searches as SYSTEM, and reads names as the caller.</summary>
    public WhereUsed(IOrganizationService system, IOrganizationService caller)
    {
        _system = system;
        _caller = caller;
    }

    /// <summary>The journeys by name, those without one last. One request where there are none.</summary>
    public IReadOnlyList<JourneyUse> Find(Guid segmentId)
    {
        var query = new QueryExpression(JourneySegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(JourneySegmentTable.JourneyId, JourneySegmentTable.Role),
        };
        query.Criteria.AddCondition(JourneySegmentTable.SegmentId, ConditionOperator.Equal, segmentId);
        var roles = _system.RetrieveAll(query).ToLookup(
            row => row.GetAttributeValue<EntityReference>(JourneySegmentTable.JourneyId).Id,
            row => (SegmentRole)row.GetAttributeValue<OptionSetValue>(JourneySegmentTable.Role).Value);
        var names = NamesOf(roles.Select(journey => journey.Key).ToList());
        return roles
            .Select(journey => new JourneyUse(names.TryGetValue(journey.Key, out var name) ? name : null, journey.OrderBy(role => role).ToList()))
            .OrderBy(journey => journey.Name == null)
            .ThenBy(journey => journey.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
    }

    private IReadOnlyDictionary<Guid, string> NamesOf(IReadOnlyList<Guid> journeyIds)
    {
        var names = new Dictionary<Guid, string>();
        for (var start = 0; start < journeyIds.Count; start += PagedQuery.MostValues)
        {
            var query = new QueryExpression(JourneyTable.LogicalName) { ColumnSet = new ColumnSet(JourneyTable.Name) };
            var ids = journeyIds.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray();
            query.Criteria.AddCondition(JourneyTable.Id, ConditionOperator.In, ids);
            foreach (var row in _caller.RetrieveAll(query))
                names[row.Id] = row.GetAttributeValue<string>(JourneyTable.Name);
        }

        return names;
    }
}
