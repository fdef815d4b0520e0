using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Rows of another table, or of the same one, that a row is compared with.</summary>
public sealed class Link : FilterPart
{
    /// <summary>A link as it is written.</summary>
    public Link(string place, LinkType type, string table, string from, string to, string alias, Filter filter, IReadOnlyList<Link> links)
        : base(place)
    {
        Type = type;
        Table = table;
        From = from;
        To = to;
        Alias = alias;
        Filter = filter;
        Links = links;
    }

    /// <summary>What the linked rows decide.</summary>
    public LinkType Type { get; }

    /// <summary>Logical name of the linked table.</summary>
    public string Table { get; }

    /// <summary>Column of the linked table.</summary>
    public string From { get; }

    /// <summary>Column of the table around.</summary>
    public string To { get; }

    /// <summary>What conditions call the link: its alias, or the table's name where it has none.</summary>
    public string Name => Alias ?? Table;

    /// <summary>Alias; null where there is none.</summary>
    public string Alias { get; }

    /// <summary>What linked rows must pass.</summary>
    public Filter Filter { get; }

    /// <summary>Links of the linked rows.</summary>
    public IReadOnlyList<Link> Links { get; }
}
