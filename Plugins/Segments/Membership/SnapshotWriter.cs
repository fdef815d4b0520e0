using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Writes a generation of members that nobody sees until it is put in force.</summary>
public sealed class SnapshotWriter
{
    private readonly IOrganizationService _system;

    /// <summary>Writes as SYSTEM.</summary>
    public SnapshotWriter(IOrganizationService system) => _system = system;

    /// <summary>A generation that no row has yet, not even one left behind by a refresh that failed.</summary>
    public int NextGeneration(Guid segmentId, int current)
    {
        var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.Generation), TopCount = 1 };
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, segmentId);
        query.Criteria.AddCondition(SegmentMemberTable.Generation, ConditionOperator.GreaterThan, current);
        query.AddOrder(SegmentMemberTable.Generation, OrderType.Descending);
        var latest = _system.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<int>(SegmentMemberTable.Generation) ?? current;
        return latest + 1;
    }

    /// <summary>Writes member rows, each once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mayExist">Whether some may have been written before: asks which, one request for each 1,000.</param>
    /// <returns>How many were written.</returns>
    public int Write(IReadOnlyList<Entity> rows, bool mayExist)
    {
        if (mayExist)
        {
            var existing = _system.Existing(SegmentMemberTable.LogicalName, SegmentMemberTable.Id, rows.Select(row => row.Id).ToList());
            rows = rows.Where(row => !existing.Contains(row.Id)).ToList();
        }

        _system.CreateAll(SegmentMemberTable.LogicalName, rows);
        return rows.Count;
    }
}
