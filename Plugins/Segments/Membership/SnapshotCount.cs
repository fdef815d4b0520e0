using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Counts the members of a generation together with those by hand: (snapshot ∪ included) − excluded.</summary>
public sealed class SnapshotCount
{
    private readonly IOrganizationService _system;
    private readonly Guid _segmentId;
    private readonly int _generation;

    /// <summary>Counts for this generation of a segment.</summary>
    public SnapshotCount(IOrganizationService system, Guid segmentId, int generation)
    {
        _system = system;
        _segmentId = segmentId;
        _generation = generation;
    }

    /// <summary>Members, given how many the generation has. One request where there are none by hand, else one more for each 1,000 of these.</summary>
    public int WithManual(int found)
    {
        var manual = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.MemberId, SegmentMemberTable.Kind) };
        manual.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, _segmentId);
        manual.Criteria.AddCondition(SegmentMemberTable.Kind, ConditionOperator.In, (int)MemberKind.ManuallyIncluded, (int)MemberKind.ManuallyExcluded);
        var people = _system.RetrieveAll(manual).ToLookup(
            row => (MemberKind)row.GetAttributeValue<OptionSetValue>(SegmentMemberTable.Kind).Value, MemberOf);

        var excluded = new HashSet<Guid>(people[MemberKind.ManuallyExcluded]);
        var included = people[MemberKind.ManuallyIncluded].Where(id => !excluded.Contains(id)).ToList();
        var inSnapshot = InSnapshot(included.Concat(excluded).ToList());
        return found - excluded.Count(inSnapshot.Contains) + included.Count(id => !inSnapshot.Contains(id));
    }

    /// <summary>Rows of the generation, one by one: for writers that cannot tell how many of theirs were new. One request for each 5,000.</summary>
    public int InGeneration()
    {
        var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.Id) };
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, _segmentId);
        query.Criteria.AddCondition(SegmentMemberTable.Generation, ConditionOperator.Equal, _generation);
        return _system.RetrieveAll(query).Count();
    }

    private HashSet<Guid> InSnapshot(IReadOnlyList<Guid> memberIds)
    {
        var present = new HashSet<Guid>();
        for (var start = 0; start < memberIds.Count; start += PagedQuery.MostValues)
        {
            var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.MemberId) };
            query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, _segmentId);
            query.Criteria.AddCondition(SegmentMemberTable.Generation, ConditionOperator.Equal, _generation);
            query.Criteria.AddCondition(SegmentMemberTable.MemberId, ConditionOperator.In, memberIds.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray());
            present.UnionWith(_system.RetrieveMultiple(query).Entities.Select(MemberOf));
        }

        return present;
    }

    private static Guid MemberOf(Entity row) => row.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Id;
}
