using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>What a segment's query says: the rows of a table that a filter and links let through.</summary>
public sealed class SegmentQuery
{
    /// <summary>The rows of a table that pass.</summary>
    public SegmentQuery(string table, string place, Filter filter, IReadOnlyList<Link> links)
    {
        Table = table;
        Place = place;
        Filter = filter;
        Links = links;
    }

    /// <summary>Logical name of the table.</summary>
    public string Table { get; }

    /// <summary>Path of the entity element.</summary>
    public string Place { get; }

    /// <summary>All filters of the entity, which all must pass.</summary>
    public Filter Filter { get; }

    /// <summary>Links beside the filter.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The same query with one condition more.</summary>
    public SegmentQuery Where(Condition condition) => new(Table, Place, new Filter(Place, isOr: false, [Filter, condition]), Links);
}
