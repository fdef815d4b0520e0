using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments;

/// <summary>
/// Reads what composing needs to know of segments, as SYSTEM: who is in a segment does not depend on who asks, only which of them he may see.
/// One request for each level of segments that ask for segments, and two for members by hand.
/// </summary>
public sealed class SegmentResolver
{
    private static readonly ColumnSet Columns = new(
        SegmentTable.Name, SegmentTable.EntityType, SegmentTable.Type, SegmentTable.Query, SegmentTable.Generation, SegmentTable.StatusCode, SegmentTable.Source,
        SegmentTable.EvaluatedOn);

    private readonly IOrganizationService _system;

    /// <summary>Reads through this service.</summary>
    public SegmentResolver(IOrganizationService system) => _system = system;

    /// <summary>A segment, as it would be with another query where one is given, and every segment it asks for.</summary>
    public IReadOnlyDictionary<Guid, ResolvedSegment> Resolve(Guid segmentId, SegmentQuery query = null)
    {
        var known = new Dictionary<Guid, ResolvedSegment>();
        var root = Read([segmentId], known).FirstOrDefault();
        if (root != null && query != null)
            root = known[segmentId] = new ResolvedSegment(root.Id, root.Table, SegmentType.Dynamic) { Query = query };
        return Complete(root == null ? [] : [root], known);
    }

    /// <summary>These segments, and every segment they ask for.</summary>
    public IReadOnlyDictionary<Guid, ResolvedSegment> Resolve(IEnumerable<Guid> segmentIds)
    {
        var known = new Dictionary<Guid, ResolvedSegment>();
        return Complete(Read(segmentIds.Distinct().ToList(), known), known);
    }

    /// <summary>Every segment that a query asks for.</summary>
    public IReadOnlyDictionary<Guid, ResolvedSegment> ResolveAskedBy(SegmentQuery query)
    {
        var known = new Dictionary<Guid, ResolvedSegment>();
        return Complete(Read(AskedBy(query), known), known);
    }

    private IReadOnlyDictionary<Guid, ResolvedSegment> Complete(IReadOnlyList<ResolvedSegment> level, Dictionary<Guid, ResolvedSegment> known)
    {
        // no more levels than rules allow: a cycle that got past them ends here, and composing refuses it
        for (var depth = 0; depth <= QueryLimits.Nesting && level.Count > 0; depth++)
        {
            var asked = level.Where(segment => segment.Type == SegmentType.Dynamic && segment.Query != null).SelectMany(segment => AskedBy(segment.Query));
            level = Read(asked.Where(id => !known.ContainsKey(id)).Distinct().ToList(), known);
        }

        AddManual(known);
        return known;
    }

    private static IReadOnlyList<Guid> AskedBy(SegmentQuery query) =>
        PlacedTest.Of(query).Select(placed => placed.Test.SegmentId).Distinct().ToList();

    private IReadOnlyList<ResolvedSegment> Read(IReadOnlyCollection<Guid> ids, Dictionary<Guid, ResolvedSegment> known)
    {
        if (ids.Count == 0)
            return [];
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
        var found = _system.RetrieveMultiple(query).Entities.Select(Resolved).ToList();
        foreach (var segment in found)
            known[segment.Id] = segment;
        return found;
    }

    private static ResolvedSegment Resolved(Entity row)
    {
        var isStatic = row.GetAttributeValue<OptionSetValue>(SegmentTable.Type)?.Value == (int)SegmentType.Static;
        return new ResolvedSegment(row.Id, row.GetAttributeValue<string>(SegmentTable.EntityType), isStatic ? SegmentType.Static : SegmentType.Dynamic)
        {
            Name = row.GetAttributeValue<string>(SegmentTable.Name),
            Source = (SegmentSource)row.GetAttributeValue<OptionSetValue>(SegmentTable.Source).Value,
            Status = (SegmentStatus)row.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value,
            EvaluatedOn = row.GetAttributeValue<DateTime?>(SegmentTable.EvaluatedOn),
            Query = isStatic ? null : QueryOf(row),
            Generation = row.GetAttributeValue<int?>(SegmentTable.Generation),
        };
    }

    private static SegmentQuery QueryOf(Entity row)
    {
        var text = row.GetAttributeValue<string>(SegmentTable.Query);
        if (string.IsNullOrEmpty(text))
            return null;
        var reading = QueryReader.Read(text);
        return reading.Problems.Count == 0
            ? reading.Query
            : throw new Refusal(
                RefusalCode.SegmentQueryInvalid,
                $"The query of the segment \"{row.GetAttributeValue<string>(SegmentTable.Name)}\" cannot be evaluated: {reading.Problems[0].Place}: {reading.Problems[0].Reason}");
    }

    private void AddManual(IReadOnlyDictionary<Guid, ResolvedSegment> segments)
    {
        if (segments.Count == 0)
            return;
        foreach (var id in Having(MemberKind.ManuallyIncluded, segments.Keys))
            segments[id].HasIncluded = true;
        foreach (var id in Having(MemberKind.ManuallyExcluded, segments.Keys))
            segments[id].HasExcluded = true;
    }

    /// <summary>Those of the segments that have such a row: EXISTS, which looks at one of what may be a million.</summary>
    private IEnumerable<Guid> Having(MemberKind kind, IEnumerable<Guid> segmentIds)
    {
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = new ColumnSet(SegmentTable.Id) };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.In, segmentIds.Cast<object>().ToArray());
        query.AddLink(SegmentMemberTable.LogicalName, SegmentTable.Id, SegmentMemberTable.SegmentId, JoinOperator.Exists)
            .LinkCriteria.AddCondition(SegmentMemberTable.Kind, ConditionOperator.Equal, (int)kind);
        return _system.RetrieveMultiple(query).Entities.Select(row => row.Id);
    }
}
