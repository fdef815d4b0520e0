using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Combines parts into flat groups without constants.</summary>
internal static class Combine
{
    internal static FilterPart All(IEnumerable<FilterPart> parts) => Group(parts, isOr: false);

    internal static FilterPart All(params FilterPart[] parts) => Group(parts, isOr: false);

    internal static FilterPart Any(params FilterPart[] parts) => Group(parts, isOr: true);

    internal static FilterPart Group(IEnumerable<FilterPart> parts, bool isOr)
    {
        var flat = parts.SelectMany(part => part is Filter filter && filter.IsOr == isOr ? filter.Parts : [part]).ToList();
        if (flat.OfType<Constant>().Any(constant => constant.Value == isOr))
            return Constant.Of(isOr);
        flat.RemoveAll(part => part is Constant);
        flat = SharedLinks.Of(flat, isOr);
        return flat.Count switch
        {
            0 => Constant.Of(!isOr),
            1 => flat[0],
            _ => new Filter(string.Empty, isOr, flat),
        };
    }

    /// <summary>A link in a filter, to rows that this part lets through.</summary>
    internal static FilterPart Link(LinkType type, string table, string from, string to, FilterPart filter, IReadOnlyList<Link> links)
    {
        var isNever = filter is Constant { Value: false };
        return type switch
        {
            LinkType.Any or LinkType.NotAll when isNever => Constant.Never,
            LinkType.NotAny when isNever => Constant.Always,
            LinkType.All when isNever => new Link(string.Empty, LinkType.Any, table, from, to, null, AsFilter(Constant.Always), []),
            _ => new Link(string.Empty, type, table, from, to, null, AsFilter(filter), links),
        };
    }

    /// <summary>The part as a filter; without parts where it lets everything through.</summary>
    internal static Filter AsFilter(FilterPart part) => part switch
    {
        Filter filter => filter,
        Constant => new Filter(string.Empty, isOr: false, []),
        _ => new Filter(string.Empty, isOr: false, [part]),
    };
}
