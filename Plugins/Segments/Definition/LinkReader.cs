using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Reads links, in filters and beside them.</summary>
internal sealed class LinkReader
{
    private readonly FilterReader _filters;
    private readonly QueryProblems _problems;

    internal LinkReader(FilterReader filters, QueryProblems problems)
    {
        _filters = filters;
        _problems = problems;
    }

    /// <summary>The links among the children of an entity or a link.</summary>
    internal IReadOnlyList<Link> ReadJoined(IEnumerable<QueryElement> children) =>
        children.Where(child => child.Name == "link-entity").Select(child => ReadJoined(child)).Where(link => link != null).ToList();

    /// <summary>A link in a filter, which may ask for a segment.</summary>
    internal FilterPart ReadInFilter(QueryElement link) => link.Attribute("name") == SegmentMemberTable.LogicalName
        ? SegmentTestReader.Read(link, _problems)
        : Read(link, inFilter: true);

    private Link ReadJoined(QueryElement link)
    {
        if (link.Attribute("name") != SegmentMemberTable.LogicalName)
            return Read(link, inFilter: false);
        _problems.Add(link.Place, $"Links to {SegmentMemberTable.LogicalName} must stand in a filter, with the link-type \"any\" or \"not any\".");
        return null;
    }

    private Link Read(QueryElement link, bool inFilter)
    {
        var children = ElementShape.Link.Check(link, _problems);
        var alias = link.Attribute("alias");
        return new Link(
            link.Place,
            TypeOf(link, inFilter),
            Required.Attribute(link, "name", _problems),
            Required.Attribute(link, "from", _problems),
            Required.Attribute(link, "to", _problems),
            string.IsNullOrEmpty(alias) ? null : alias,
            _filters.ReadAll(link.Place, children),
            ReadJoined(children));
    }

    private LinkType TypeOf(QueryElement link, bool inFilter)
    {
        var word = link.Attribute("link-type") ?? "inner";
        if (LinkTypes.TryParse(word, out var type) && LinkTypes.StandsInFilter(type) == inFilter)
            return type;
        _problems.Add(link.Place, $"The link-type \"{word}\" is not possible {(inFilter ? "in" : "beside")} a filter. Possible are {LinkTypes.Choices(inFilter)}.");
        return inFilter ? LinkType.Any : LinkType.Inner;
    }
}
