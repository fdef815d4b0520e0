using System.Collections.Generic;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments;

/// <summary>A query that passed every rule.</summary>
public sealed class ValidQuery
{
    /// <summary>A query and the segments it asks for.</summary>
    public ValidQuery(SegmentQuery query, IReadOnlyList<NamedSegment> segments)
    {
        Query = query;
        Segments = segments;
    }

    /// <summary>The query.</summary>
    public SegmentQuery Query { get; }

    /// <summary>The segments it asks for, each once.</summary>
    public IReadOnlyList<NamedSegment> Segments { get; }
}
