using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>A row of seg_segment that stands for a segment of the source.</summary>
public sealed class KnownSegment
{
    /// <summary>The segment of this id, whose members are rows of this table.</summary>
    public KnownSegment(Guid id, string entityType)
    {
        Id = id;
        EntityType = entityType;
    }

    /// <summary>seg_segmentid.</summary>
    public Guid Id { get; }

    /// <summary>seg_entitytype.</summary>
    public string EntityType { get; }
}
