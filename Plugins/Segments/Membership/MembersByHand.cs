using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>What a segment's rows say of some people: who is in the snapshot in force, who is included, who is excluded.</summary>
public sealed class MembersByHand
{
    private readonly HashSet<Guid> _snapshot = [];
    private readonly HashSet<Guid> _included = [];
    private readonly HashSet<Guid> _excluded = [];

    private MembersByHand()
    {
    }

    /// <summary>Reads the rows of a segment about these people: one request, as one person has three rows at most.</summary>
    public static MembersByHand Read(IOrganizationService system, StoredSegment segment, IReadOnlyList<Guid> memberIds)
    {
        var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.MemberId, SegmentMemberTable.Kind) };
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, segment.Id);
        query.Criteria.AddCondition(SegmentMemberTable.MemberId, ConditionOperator.In, memberIds.Cast<object>().ToArray());
        var inForce = query.Criteria.AddFilter(LogicalOperator.Or);
        inForce.AddCondition(SegmentMemberTable.Kind, ConditionOperator.In, (int)MemberKind.ManuallyIncluded, (int)MemberKind.ManuallyExcluded);
        inForce.AddCondition(SegmentMemberTable.Generation, ConditionOperator.Equal, segment.Generation);

        var members = new MembersByHand();
        foreach (var row in system.RetrieveMultiple(query).Entities)
            members.Of((MemberKind)row.GetAttributeValue<OptionSetValue>(SegmentMemberTable.Kind).Value).Add(row.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Id);
        return members;
    }

    /// <summary>How many of these people are members: found or included, and not excluded.</summary>
    public int Count(IEnumerable<Guid> memberIds) => memberIds.Count(id => (_snapshot.Contains(id) || _included.Contains(id)) && !_excluded.Contains(id));

    /// <summary>The people with a row of this kind; changing it changes what is counted.</summary>
    public ISet<Guid> Of(MemberKind kind) => kind switch
    {
        MemberKind.ManuallyIncluded => _included,
        MemberKind.ManuallyExcluded => _excluded,
        _ => _snapshot,
    };
}
