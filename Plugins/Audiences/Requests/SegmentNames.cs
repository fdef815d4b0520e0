using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>What the caller may know of segments: name and source, in the caller's language. Those he may not read have neither.</summary>
internal sealed class SegmentNames
{
    private readonly IReadOnlyDictionary<Guid, Entity> _rows;

    private SegmentNames(IReadOnlyDictionary<Guid, Entity> rows) => _rows = rows;

    /// <summary>One request.</summary>
    internal static SegmentNames Read(IOrganizationService caller, IEnumerable<Guid> segmentIds)
    {
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = new ColumnSet(SegmentTable.Name, SegmentTable.Source) };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.In, segmentIds.Distinct().Cast<object>().ToArray());
        return new SegmentNames(caller.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id));
    }

    /// <summary>Name; null where the caller may not read the segment.</summary>
    internal string NameOf(Guid segmentId) => _rows.TryGetValue(segmentId, out var row) ? row.GetAttributeValue<string>(SegmentTable.Name) : null;

    /// <summary>Id, name and source.</summary>
    internal JsonObject Json(Guid segmentId)
    {
        var source = _rows.TryGetValue(segmentId, out var row) && row.FormattedValues.TryGetValue(SegmentTable.Source, out var label) ? label : null;
        return JsonObject.Empty
            .With("segmentId", segmentId.ToString("D"))
            .With("name", JsonText.OrNull(NameOf(segmentId)))
            .With("source", JsonText.OrNull(source));
    }
}
