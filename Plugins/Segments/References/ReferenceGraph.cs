using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Rules;

namespace Segmentation.Plugins.Segments.References;

/// <summary>Reads seg_segmentreference: one request for each question.</summary>
public sealed class ReferenceGraph : IReferenceGraph
{
    private readonly IOrganizationService _system;

    /// <summary>Reads as SYSTEM: rules hold whatever the caller may read.</summary>
    public ReferenceGraph(IOrganizationService system) => _system = system;

    /// <inheritdoc />
    public ILookup<Guid, Guid> AskedBy(IReadOnlyCollection<Guid> segmentIds) =>
        Read(SegmentReferenceTable.SegmentId, SegmentReferenceTable.ReferencedSegmentId, segmentIds);

    /// <inheritdoc />
    public ILookup<Guid, Guid> AskingFor(IReadOnlyCollection<Guid> segmentIds) =>
        Read(SegmentReferenceTable.ReferencedSegmentId, SegmentReferenceTable.SegmentId, segmentIds);

    private ILookup<Guid, Guid> Read(string from, string to, IReadOnlyCollection<Guid> segmentIds)
    {
        var query = new QueryExpression(SegmentReferenceTable.LogicalName) { ColumnSet = new ColumnSet(from, to) };
        query.Criteria.AddCondition(from, ConditionOperator.In, segmentIds.Cast<object>().ToArray());
        return _system.RetrieveAll(query).ToLookup(row => Id(row, from), row => Id(row, to));
    }

    private static Guid Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column).Id;
}
