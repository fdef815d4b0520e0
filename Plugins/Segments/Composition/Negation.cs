using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>
/// Negates parts. A link to be there becomes one not to be there; all else is held by a self-join on the primary key that must find
/// nothing: NOT EXISTS, which is right for missing values too.
/// </summary>
internal static class Negation
{
    internal static FilterPart Of(FilterPart part, string table, string primaryKey) => part switch
    {
        Constant constant => Constant.Of(!constant.Value),
        Link { Type: LinkType.Any or LinkType.NotAll } link => WithType(link, LinkType.NotAny),
        Link { Type: LinkType.NotAny } link => WithType(link, LinkType.Any),
        _ => Combine.Link(LinkType.NotAny, table, primaryKey, primaryKey, part, []),
    };

    private static Link WithType(Link link, LinkType type) => new(link.Place, type, link.Table, link.From, link.To, link.Alias, link.Filter, link.Links);
}
