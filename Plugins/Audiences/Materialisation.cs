using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences;

/// <summary>
/// Decides which dynamic segments are taken from their member rows, where queries would be larger than the platform takes: the largest first, and no
/// more than must be, because what is written out is never out of date.
/// </summary>
public static class Materialisation
{
    // any number of lists to be in none of share a link, so that only their conditions count
    private static readonly double SizeOfList = CompositionBudget.ShareOf(0, 4);

    /// <summary>The segments; none where everything fits. They may still have to be refreshed.</summary>
    /// <param name="audience">The audience as it was read.</param>
    /// <param name="queries">The queries that must fit.</param>
    /// <exception cref="Refusal">Nothing helps.</exception>
    public static IReadOnlyList<ResolvedSegment> Needed(Audience audience, IReadOnlyList<Func<Audience, SegmentQuery>> queries)
    {
        var needed = new List<ResolvedSegment>();
        var left = new Queue<ResolvedSegment>();
        for (var refusal = RefusalOf(audience, queries); refusal != null; refusal = RefusalOf(audience.Assuming(Ids(needed)), queries))
        {
            if (needed.Count == 0)
                left = new Queue<ResolvedSegment>(BySize(audience));
            if (left.Count == 0)
                throw refusal;
            needed.Add(left.Dequeue());
        }

        return needed;
    }

    private static IEnumerable<Guid> Ids(IEnumerable<ResolvedSegment> segments) => segments.Select(segment => segment.Id);

    private static Refusal RefusalOf(Audience audience, IEnumerable<Func<Audience, SegmentQuery>> queries) =>
        queries.Select(query => RefusalOf(() => query(audience))).FirstOrDefault(refusal => refusal != null);

    private static Refusal RefusalOf(Func<SegmentQuery> query)
    {
        try
        {
            query();
            return null;
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return refusal;
        }
    }

    /// <summary>Dynamic segments, the largest first. Those too large on their own cannot be refreshed either; those without links are no smaller as a list.</summary>
    private static IEnumerable<ResolvedSegment> BySize(Audience audience) =>
        from segment in audience.Segments.Values
        where segment.Type == SegmentType.Dynamic && segment.Table == audience.Table.Name
        let size = SizeOf(audience, segment.Id)
        where size > SizeOfList
        orderby size descending, segment.Id
        select segment;

    /// <summary>Links and conditions as shares of what the platform takes; null where it does not take them.</summary>
    private static double? SizeOf(Audience audience, Guid segmentId)
    {
        SegmentQuery query = null;
        if (RefusalOf(() => query = audience.Members(segmentId)) != null)
            return null;
        var parts = QueryParts.Of(query).ToList();
        return CompositionBudget.ShareOf(parts.OfType<Link>().Count(), parts.OfType<Condition>().Count());
    }
}
