using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>Rows that were created in some span of time.</summary>
public sealed class CreationRange
{
    internal CreationRange(SegmentQuery query, int? atLeast)
    {
        Query = query;
        AtLeast = atLeast;
    }

    /// <summary>Finds the rows.</summary>
    public SegmentQuery Query { get; }

    /// <summary>Null where an aggregate takes them all in; otherwise how many there are at least.</summary>
    public int? AtLeast { get; }
}
