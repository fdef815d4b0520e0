using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Writes one query as a part of a filter over its table, and what it asks of segments with it.</summary>
internal sealed class QueryComposer
{
    private readonly SegmentComposer _segments;
    private readonly SegmentQuery _query;
    private readonly string _primaryKey;
    private readonly LinkAliases _aliases;

    internal QueryComposer(SegmentComposer segments, SegmentQuery query, string primaryKey)
    {
        _segments = segments;
        _query = query;
        _primaryKey = primaryKey;
        _aliases = LinkAliases.Of(query, segments.NextAlias);
    }

    /// <summary>
    /// Links beside the filter only decide whether rows are there, so each becomes a part of the filter. Where conditions of the entity name
    /// them, the query as a whole is held by a self-join on the primary key.
    /// </summary>
    internal FilterPart Compose()
    {
        var filter = Compose(_query.Filter, isRelated: false) ?? Constant.Always;
        return _aliases.AreUsed
            ? _segments.Counted(Combine.Link(LinkType.Any, _query.Table, _primaryKey, _primaryKey, filter, _query.Links.Select(Joined).ToList()))
            : Combine.All([filter, .. _query.Links.Where(Decides).Select(link => InFilter(link, LinkType.Any))]);
    }

    /// <summary>The part with segments written out, of the query's own rows or of related ones; null where it is a group of nothing, which the platform ignores.</summary>
    private FilterPart Compose(FilterPart part, bool isRelated) => part switch
    {
        Condition condition => _segments.Counted(_aliases.Rename(condition)),
        Filter filter => filter.Parts.Select(inner => Compose(inner, isRelated)).Where(inner => inner != null).ToList() is { Count: > 0 } parts
            ? Combine.Group(parts, filter.IsOr)
            : null,
        Link link when !isRelated && IsButNot(link) => Negation.Of(Compose(link.Filter, isRelated: false) ?? Constant.Always, _query.Table, _primaryKey),
        Link link => InFilter(link, link.Type),
        SegmentTest test => _segments.Test(test),
        _ => part,
    };

    /// <summary>Whether a link only negates what it holds: to the row itself, and to none of it that passes.</summary>
    private bool IsButNot(Link link) =>
        link is { Type: LinkType.NotAny, Links.Count: 0 } && link.Table == _query.Table && link.From == _primaryKey && link.To == _primaryKey;

    private FilterPart InFilter(Link link, LinkType type) => _segments.Counted(Combine.Link(
        type, link.Table, link.From, link.To, Compose(link.Filter, isRelated: true) ?? Constant.Always, link.Links.Where(Decides).Select(Required).ToList()));

    /// <summary>A link of linked rows that must be there; nothing names it.</summary>
    private Link Required(Link link) => Nested(link, LinkType.Inner, null, link.Links.Where(Decides).Select(Required));

    /// <summary>A link beside the filter as it was, but for its name.</summary>
    private Link Joined(Link link) => Nested(link, link.Type, _aliases.AliasOf(link), link.Links.Select(Joined));

    private Link Nested(Link link, LinkType type, string alias, IEnumerable<Link> links)
    {
        var filter = Compose(link.Filter, isRelated: true) ?? Constant.Always;
        // a link that lets nothing through must still find nothing
        if (filter is Constant { Value: false })
            filter = new Condition(string.Empty, null, link.From, "null", [], null);
        return _segments.Counted(new Link(string.Empty, type, link.Table, link.From, link.To, alias, Combine.AsFilter(filter), links.ToList()));
    }

    /// <summary>Whether a link that nothing names makes any difference.</summary>
    private static bool Decides(Link link) => link.Type != LinkType.Outer;
}
