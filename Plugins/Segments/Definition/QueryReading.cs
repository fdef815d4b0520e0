using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>What became of the text of a query.</summary>
public sealed class QueryReading
{
    internal QueryReading(SegmentQuery query, IReadOnlyList<QueryProblem> problems)
    {
        Query = query;
        Problems = problems;
    }

    /// <summary>The query as far as it could be read; null where it could not.</summary>
    public SegmentQuery Query { get; }

    /// <summary>What is wrong with the text, in the order it stands there.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; }
}
