using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.References;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>Finds what uses a segment: everything that does, with the names of what the caller may read.</summary>
public sealed class WhereUsed
{
    private readonly IOrganizationService _system;
    private readonly IOrganizationService _caller;
    private readonly ReferenceGraph _graph;

    /// <summary>Searches as SYSTEM, and reads names as the caller.</summary>
    public WhereUsed(IOrganizationService system, IOrganizationService caller)
    {
        _system = system;
        _caller = caller;
        _graph = new ReferenceGraph(system);
    }

    /// <summary>All journeys that name the segment, and all segments that ask for it. Two requests where there are none.</summary>
    public SegmentUses Find(Guid segmentId) => new(Journeys(segmentId, [segmentId], []), FindSegments(segmentId));

    /// <summary>Names of the segments that ask for the segment, null for those that the caller may not see.</summary>
    public IReadOnlyList<string> FindSegments(Guid segmentId) => NamesOfSegments(Asking([segmentId]));

    /// <summary>
    /// The journeys of these states that depend on the segment, be it by way of segments that ask for it. One request, and one for each level of such segments.
    /// </summary>
    public SegmentUses FindJourneys(Guid segmentId, params JourneyStatus[] states)
    {
        var dependent = new HashSet<Guid> { segmentId };
        IReadOnlyCollection<Guid> level = dependent.ToList();
        for (var depth = 0; depth <= QueryLimits.Nesting && level.Count > 0; depth++)
            level = Asking(level).Where(dependent.Add).ToList();
        return new SegmentUses(Journeys(segmentId, dependent, states), []);
    }

    private IReadOnlyCollection<Guid> Asking(IReadOnlyCollection<Guid> segmentIds) =>
        _graph.AskingFor(segmentIds).SelectMany(asking => asking).Distinct().ToList();

    private IReadOnlyList<JourneyUse> Journeys(Guid segmentId, IEnumerable<Guid> dependent, IReadOnlyCollection<JourneyStatus> states)
    {
        var query = new QueryExpression(JourneySegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(JourneySegmentTable.JourneyId, JourneySegmentTable.SegmentId, JourneySegmentTable.Role),
        };
        query.Criteria.AddCondition(JourneySegmentTable.SegmentId, ConditionOperator.In, dependent.Cast<object>().ToArray());
        if (states.Count > 0)
            query.AddLink(JourneyTable.LogicalName, JourneySegmentTable.JourneyId, JourneyTable.Id)
                .LinkCriteria.AddCondition(JourneyTable.StatusCode, ConditionOperator.In, states.Select(state => (object)(int)state).ToArray());
        var journeys = _system.RetrieveAll(query).ToLookup(row => row.GetAttributeValue<EntityReference>(JourneySegmentTable.JourneyId).Id);
        var names = Names(JourneyTable.LogicalName, JourneyTable.Id, JourneyTable.Name, journeys.Select(journey => journey.Key).ToList());
        return journeys
            .Select(journey => Use(names.TryGetValue(journey.Key, out var name) ? name : null, journey, segmentId))
            .OrderBy(journey => journey.Name == null)
            .ThenBy(journey => journey.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
    }

    private static JourneyUse Use(string name, IEnumerable<Entity> rows, Guid segmentId)
    {
        var direct = rows.Where(row => row.GetAttributeValue<EntityReference>(JourneySegmentTable.SegmentId).Id == segmentId).ToList();
        var roles = (direct.Count > 0 ? direct : rows).Select(row => (SegmentRole)row.GetAttributeValue<OptionSetValue>(JourneySegmentTable.Role).Value);
        return new JourneyUse(name, roles.Distinct().OrderBy(role => role).ToList(), isIndirect: direct.Count == 0);
    }

    private IReadOnlyList<string> NamesOfSegments(IReadOnlyCollection<Guid> segmentIds)
    {
        var names = Names(SegmentTable.LogicalName, SegmentTable.Id, SegmentTable.Name, segmentIds.ToList());
        return segmentIds
            .Select(id => names.TryGetValue(id, out var name) ? name : null)
            .OrderBy(name => name == null)
            .ThenBy(name => name, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
    }

    private IReadOnlyDictionary<Guid, string> Names(string table, string primaryKey, string column, IReadOnlyList<Guid> rowIds)
    {
        var names = new Dictionary<Guid, string>();
        for (var start = 0; start < rowIds.Count; start += PagedQuery.MostValues)
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
            query.Criteria.AddCondition(primaryKey, ConditionOperator.In, rowIds.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray());
            foreach (var row in _caller.RetrieveAll(query))
                names[row.Id] = row.GetAttributeValue<string>(column);
        }

        return names;
    }
}
