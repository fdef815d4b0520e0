using System;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Whether a row is, or is not, in another segment.</summary>
public sealed class SegmentTest : FilterPart
{
    /// <summary>A test as it is written.</summary>
    public SegmentTest(string place, Guid segmentId, bool isNegated, string to)
        : base(place)
    {
        SegmentId = segmentId;
        IsNegated = isNegated;
        To = to;
    }

    /// <summary>The other segment.</summary>
    public Guid SegmentId { get; }

    /// <summary>Whether the row must not be in it.</summary>
    public bool IsNegated { get; }

    /// <summary>Column of the table around that identifies the row; a rule demands the primary key.</summary>
    public string To { get; }
}
