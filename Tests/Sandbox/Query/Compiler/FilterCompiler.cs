using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes groups of conditions.</summary>
internal sealed class FilterCompiler(Compilation compilation, FromCompiler from)
{
    private readonly ConditionCompiler _conditions = new(compilation);

    /// <summary>The condition of a filter; null where it has none.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="source">The table its conditions are about.</param>
    /// <param name="names">Tables that conditions can name.</param>
    public string? Compile(QueryFilter filter, QuerySource source, SourceNames names)
    {
        var parts = filter.Conditions.Select(condition => _conditions.Compile(condition, source, names))
            .Concat(filter.Filters.Select(inner => Compile(inner, source, names)).OfType<string>())
            .Concat(filter.Links.Select(link => Related(link, source, names)))
            .ToList();
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => $"({string.Join(filter.IsOr ? " OR " : " AND ", parts)})",
        };
    }

    // "all" means none, "not all" means any: learn.microsoft.com, "Filter rows using FetchXml"
    private string Related(QueryLink link, QuerySource source, SourceNames names)
    {
        LinkRules.CheckInFilter(link);
        return link.Type switch
        {
            LinkType.Any or LinkType.NotAll => from.Exists(link, source, names),
            LinkType.NotAny => $"NOT {from.Exists(link, source, names)}",
            _ => $"({from.Exists(link with { Filter = null, Links = [] }, source, names)} AND NOT {from.Exists(link, source, names)})",
        };
    }
}
