using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>A query has no more links than leave room for what composing segments adds.</summary>
internal static class LinkCountRule
{
    internal static void Check(SegmentQuery query, QueryProblems problems)
    {
        var links = QueryParts.Of(query).Count(part => part is Link or SegmentTest);
        if (links > QueryLimits.Links)
            problems.Add(query.Place, $"The query has {links} link-entity elements; at most {QueryLimits.Links} are possible. "
                + "Put a part of it into a segment of its own and ask for that one.");
    }
}
