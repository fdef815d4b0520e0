using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Walks through a query.</summary>
public static class QueryParts
{
    /// <summary>Every part of a query, each before what is in it.</summary>
    public static IEnumerable<FilterPart> Of(SegmentQuery query) => Of(query.Filter).Concat(query.Links.SelectMany(Of));

    /// <summary>A part and every part in it.</summary>
    public static IEnumerable<FilterPart> Of(FilterPart part)
    {
        yield return part;
        IEnumerable<FilterPart> inner = part switch
        {
            Filter filter => filter.Parts,
            Link link => [link.Filter, .. link.Links],
            _ => [],
        };
        foreach (var found in inner.SelectMany(Of))
            yield return found;
    }
}
