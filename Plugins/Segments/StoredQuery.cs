using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>A segment as far as its query depends on it.</summary>
public sealed class StoredQuery
{
    private readonly Entity _row;

    private StoredQuery(Entity row) => _row = row;

    /// <summary>Id.</summary>
    public Guid Id => _row.Id;

    /// <summary>Name.</summary>
    public string Name => _row.GetAttributeValue<string>(SegmentTable.Name);

    /// <summary>Logical name of the table.</summary>
    public string EntityType => _row.GetAttributeValue<string>(SegmentTable.EntityType);

    /// <summary>FetchXML; null where there is none.</summary>
    public string Text => _row.GetAttributeValue<string>(SegmentTable.Query) is { Length: > 0 } text ? text : null;

    /// <summary>Reads a segment with the rights of this service.</summary>
    /// <exception cref="Refusal">It does not exist, or this user may not read it.</exception>
    public static StoredQuery Read(IOrganizationService service, Guid segmentId)
    {
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = new ColumnSet(SegmentTable.Name, SegmentTable.EntityType, SegmentTable.Query) };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.Equal, segmentId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new StoredQuery(row)
            : throw new Refusal(
                RefusalCode.NonExistingSegment, $"{segmentId:D} is a segment which does not exist or which you may not read. Choose another one.");
    }
}
