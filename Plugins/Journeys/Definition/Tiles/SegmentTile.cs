using System;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Adds people to a static segment, or removes them from it.</summary>
public sealed class SegmentTile : TileContent
{
    /// <summary>A change of this segment; null while none is chosen.</summary>
    public SegmentTile(Guid? segmentId, bool isRemoval)
    {
        SegmentId = segmentId;
        IsRemoval = isRemoval;
    }

    /// <summary>The segment; null while none is chosen.</summary>
    public Guid? SegmentId { get; }

    /// <summary>Whether people are removed; otherwise they are added.</summary>
    public bool IsRemoval { get; }
}
