using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>
/// Reads segments. Rules hold whatever the caller may read, so what the caller's query leaves out is asked for again as SYSTEM:
/// one request where the caller sees everything, two where not.
/// </summary>
public sealed class SegmentDirectory
{
    private readonly IOrganizationService _caller;
    private readonly IOrganizationService _system;

    /// <summary>Reads as the caller first, as SYSTEM second.</summary>
    public SegmentDirectory(IOrganizationService caller, IOrganizationService system)
    {
        _caller = caller;
        _system = system;
    }

    /// <summary>Those of the segments that exist.</summary>
    public IReadOnlyCollection<NamedSegment> Read(IReadOnlyCollection<Guid> segmentIds)
    {
        var visible = Read(_caller, segmentIds, isVisible: true);
        var missing = segmentIds.Except(visible.Select(segment => segment.Id)).ToList();
        return visible.Concat(Read(_system, missing, isVisible: false)).ToList();
    }

    private static IReadOnlyCollection<NamedSegment> Read(IOrganizationService service, IReadOnlyCollection<Guid> ids, bool isVisible)
    {
        if (ids.Count == 0)
            return [];
        var query = new QueryExpression(SegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(SegmentTable.Name, SegmentTable.EntityType),
        };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
        return service.RetrieveMultiple(query).Entities.Select(row => new NamedSegment(
            row.Id,
            row.GetAttributeValue<string>(SegmentTable.Name),
            row.GetAttributeValue<string>(SegmentTable.EntityType),
            isVisible)).ToList();
    }
}
