using System;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>What a segment takes away from the audience.</summary>
public sealed class SegmentShare
{
    internal SegmentShare(Guid segmentId, int own, int marginal)
    {
        SegmentId = segmentId;
        Own = own;
        Marginal = marginal;
    }

    /// <summary>The exclusion or suppression.</summary>
    public Guid SegmentId { get; }

    /// <summary>People of the entry segment who are also in it.</summary>
    public int Own { get; }

    /// <summary>Of those, the ones that nothing before it takes away.</summary>
    public int Marginal { get; }
}
