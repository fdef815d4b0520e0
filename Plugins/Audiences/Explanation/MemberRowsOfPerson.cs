using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>What member rows say of one person in some segments.</summary>
internal sealed class MemberRowsOfPerson
{
    private readonly ILookup<Guid, Entity> _rows;

    private MemberRowsOfPerson(IEnumerable<Entity> rows) =>
        _rows = rows.ToLookup(row => row.GetAttributeValue<EntityReference>(SegmentMemberTable.SegmentId).Id);

    /// <summary>Reads as SYSTEM, because who is in a segment does not depend on who asks: one request, as a person has few rows in a segment.</summary>
    internal static MemberRowsOfPerson Read(IOrganizationService system, Guid personId, IEnumerable<Guid> segmentIds)
    {
        var query = new QueryExpression(SegmentMemberTable.LogicalName)
        {
            ColumnSet = new ColumnSet(SegmentMemberTable.SegmentId, SegmentMemberTable.Kind, SegmentMemberTable.Generation, CommonColumns.CreatedOn),
        };
        query.Criteria.AddCondition(SegmentMemberTable.MemberId, ConditionOperator.Equal, personId);
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.In, segmentIds.Cast<object>().ToArray());
        return new MemberRowsOfPerson(system.RetrieveMultiple(query).Entities);
    }

    /// <summary>When somebody included or excluded the person; null where nobody did.</summary>
    internal DateTime? ByHand(Guid segmentId, MemberKind kind) => Find(segmentId, kind)?.GetAttributeValue<DateTime>(CommonColumns.CreatedOn);

    /// <summary>Whether a generation of the snapshot holds the person.</summary>
    internal bool IsListed(Guid segmentId, int? generation) => _rows[segmentId].Any(row =>
        KindOf(row) == MemberKind.Snapshot && generation != null && row.GetAttributeValue<int?>(SegmentMemberTable.Generation) == generation);

    private Entity Find(Guid segmentId, MemberKind kind) => _rows[segmentId].FirstOrDefault(row => KindOf(row) == kind);

    private static MemberKind KindOf(Entity row) => (MemberKind)row.GetAttributeValue<OptionSetValue>(SegmentMemberTable.Kind).Value;
}
