using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>
/// Deletes member rows of generations that are no longer in force. One request for each row: DeleteMultiple is for elastic tables only, and batches
/// are not for plug-ins.
/// </summary>
public sealed class OldGenerations
{
    private readonly IOrganizationService _system;

    /// <summary>Deletes as SYSTEM.</summary>
    public OldGenerations(IOrganizationService system) => _system = system;

    /// <summary>Deletes what there is time for.</summary>
    /// <returns>Whether nothing is left.</returns>
    public bool Delete(Guid segmentId, IWorkProgress progress, JsonObject state)
    {
        var generation = StoredSegment.Read(_system, segmentId).Generation;
        var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(SegmentMemberTable.Id), TopCount = BulkWriting.BatchSize };
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, segmentId);
        query.Criteria.AddCondition(SegmentMemberTable.Generation, ConditionOperator.LessThan, generation);
        return _system.DeleteWhile(query, progress, state);
    }
}
