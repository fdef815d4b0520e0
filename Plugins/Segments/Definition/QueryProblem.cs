using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Something in a query that cannot be saved.</summary>
public sealed class QueryProblem
{
    /// <summary>At this place, for this reason.</summary>
    public QueryProblem(string place, string reason)
    {
        Place = place;
        Reason = reason;
    }

    /// <summary>Path of the element, e.g. <c>fetch/entity/filter[2]/condition[1]</c>.</summary>
    public string Place { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Reason { get; }

    /// <summary>The same as a reason to refuse a request.</summary>
    public Problem ToProblem() => new(RefusalCode.SegmentQueryInvalid, $"{Place}: {Reason}");
}
