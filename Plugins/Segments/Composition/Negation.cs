using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>
/// Negates parts: by their complement where there is one; all else is held by a self-join on the primary key that must find nothing: NOT EXISTS,
/// which is right for missing values too.
/// </summary>
internal static class Negation
{
    internal static FilterPart Of(FilterPart part, string table, string primaryKey) =>
        Complement.Of(part) ?? Combine.Link(LinkType.NotAny, table, primaryKey, primaryKey, part, []);
}
