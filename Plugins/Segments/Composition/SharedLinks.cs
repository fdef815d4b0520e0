using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>
/// Links of one group to the same rows become one: no row of one kind and no row of another is no row of either kind; a row of one kind or a row
/// of another is a row of either. So any number of member lists to be in none of costs one link.
/// </summary>
internal static class SharedLinks
{
    internal static List<FilterPart> Of(IReadOnlyList<FilterPart> parts, bool isOr)
    {
        var shared = new List<FilterPart>();
        var places = new Dictionary<string, int>();
        foreach (var part in parts)
        {
            if (part is not Link link || !CanShare(link, isOr))
                shared.Add(part);
            else if (places.TryGetValue(RowsOf(link), out var place))
                shared[place] = Join((Link)shared[place], link);
            else
            {
                places.Add(RowsOf(link), shared.Count);
                shared.Add(link);
            }
        }

        return shared;
    }

    private static bool CanShare(Link link, bool isOr) =>
        link.Alias == null && link.Links.Count == 0 && (isOr ? link.Type is LinkType.Any or LinkType.NotAll : link.Type == LinkType.NotAny);

    private static string RowsOf(Link link) => $"{link.Table} {link.From} {link.To}";

    private static Link Join(Link one, Link other) => new(
        string.Empty, one.Type, one.Table, one.From, one.To, null, Combine.AsFilter(Combine.Any(Condition(one), Condition(other))), []);

    private static FilterPart Condition(Link link) => link.Filter.Parts.Count == 0 ? Constant.Always : link.Filter;
}
