using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.References;

/// <summary>A row of seg_segmentreference, but for the segment whose query asks.</summary>
public sealed class SegmentReferenceRow
{
    /// <summary>What these rows follow from.</summary>
    public static readonly DerivedTable Table = new(
        SegmentReferenceTable.LogicalName, SegmentReferenceTable.Name, SegmentReferenceTable.OwnerId, SegmentTable.LogicalName, SegmentReferenceTable.SegmentId,
        SegmentReferenceTable.ReferencedSegmentId);

    /// <summary>A row for this segment.</summary>
    public SegmentReferenceRow(Guid segmentId, string name)
    {
        SegmentId = segmentId;
        Name = name;
    }

    /// <summary>The segment asked for.</summary>
    public Guid SegmentId { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The row for a segment.</summary>
    public static SegmentReferenceRow To(NamedSegment segment) => new(segment.Id, segment.Name);

    /// <summary>The row of a segment that asks.</summary>
    public DerivedRow In(Guid segmentId) => new(IdOf(segmentId, SegmentId), Name, new AttributeCollection
    {
        [SegmentReferenceTable.ReferencedSegmentId] = new EntityReference(SegmentTable.LogicalName, SegmentId),
    });

    /// <summary>Id of the row that says that one segment asks for another.</summary>
    public static Guid IdOf(Guid segmentId, Guid referencedSegmentId) =>
        DeterministicId.Of($"{SegmentReferenceTable.LogicalName}/{segmentId:N}/{referencedSegmentId:N}");
}
