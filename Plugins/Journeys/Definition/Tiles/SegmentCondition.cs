using System;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Whether somebody is in a segment.</summary>
public sealed class SegmentCondition : BranchCondition
{
    /// <summary>A condition on this segment; null while none is chosen.</summary>
    public SegmentCondition(JsonPath path, Guid? segmentId, bool isNegated)
        : base(path)
    {
        SegmentId = segmentId;
        IsNegated = isNegated;
    }

    /// <summary>The segment; null while none is chosen.</summary>
    public Guid? SegmentId { get; }

    /// <summary>Whether those who are not in it meet the condition.</summary>
    public bool IsNegated { get; }
}
