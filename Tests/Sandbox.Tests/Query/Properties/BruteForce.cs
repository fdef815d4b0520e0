using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>Answers queries row by row, straight from what the platform documents: nested loops, no SQL.</summary>
internal sealed class BruteForce(IReadOnlyList<GeneratedRow> rows)
{
    /// <summary>Ids of the rows a query returns, as often as it returns them.</summary>
    public IReadOnlyList<Guid> Ids(TableQuery query)
    {
        var found = new List<Guid>();
        foreach (var row in rows.Where(row => row.Table == query.Table))
        {
            foreach (var joined in Joined(row, query.Links))
            {
                if (Passes(query.Filter, row, joined) && Tests(row, query.Links))
                    found.Add(row.Id);
            }
        }

        return found;
    }

    // every combination of joined rows, by alias; a null row is an outer join without a match
    private IEnumerable<Dictionary<string, GeneratedRow?>> Joined(GeneratedRow? row, IReadOnlyList<QueryLink> links)
    {
        IEnumerable<Dictionary<string, GeneratedRow?>> combinations = [[]];
        foreach (var link in links.Where(link => link.Type is LinkType.Inner or LinkType.Outer or LinkType.MatchFirstRowUsingCrossApply))
        {
            combinations = combinations.SelectMany(before => Matches(row, link)
                .Select(match => before.Concat(match).ToDictionary()))
                .ToList();
        }

        return combinations;
    }

    private List<Dictionary<string, GeneratedRow?>> Matches(GeneratedRow? row, QueryLink link)
    {
        var matches = (row is null ? [] : Linked(row, link))
            .SelectMany(linked => Joined(linked, link.Links).Select(nested => new Dictionary<string, GeneratedRow?>(nested) { [link.Alias!] = linked }))
            .ToList();
        if (link.Type is LinkType.MatchFirstRowUsingCrossApply)
            return [.. matches.OrderBy(match => match[link.Alias!]!.Id.ToString()).Take(1)];
        if (matches.Count == 0 && link.Type is LinkType.Outer)
            matches.Add(Aliases(link).ToDictionary(alias => alias, _ => (GeneratedRow?)null));
        return matches;
    }

    private static IEnumerable<string> Aliases(QueryLink link) => link.Links
        .Where(inner => inner.Type is LinkType.Inner or LinkType.Outer or LinkType.MatchFirstRowUsingCrossApply)
        .SelectMany(Aliases).Prepend(link.Alias!);

    // rows of the link's table that match and satisfy its own filter and tests
    private IEnumerable<GeneratedRow> Linked(GeneratedRow row, QueryLink link) => Related(row, link)
        .Where(linked => Passes(link.Filter, linked, []) && Tests(linked, link.Links));

    private IEnumerable<GeneratedRow> Related(GeneratedRow row, QueryLink link) =>
        rows.Where(candidate => candidate.Table == link.Table && ConditionMeaning.AreEqual(row[link.To], candidate[link.From]));

    private bool Tests(GeneratedRow row, IReadOnlyList<QueryLink> links) =>
        links.Where(link => link.Type is LinkType.Exists or LinkType.In).All(link => Exists(row, link));

    private bool Exists(GeneratedRow row, QueryLink link) =>
        Linked(row, link).Any(linked => Joined(linked, link.Links).Any());

    private bool Passes(QueryFilter? filter, GeneratedRow row, Dictionary<string, GeneratedRow?> joined)
    {
        if (filter is null)
            return true;
        var parts = filter.Conditions.Select(condition => ConditionMeaning.Holds(condition, condition.LinkAlias is null ? row : joined[condition.LinkAlias]))
            .Concat(filter.Filters.Where(HasParts).Select(inner => Passes(inner, row, joined)))
            .Concat(filter.Links.Select(link => Holds(link, row)))
            .ToList();
        return parts.Count == 0 || (filter.IsOr ? parts.Any(part => part) : parts.All(part => part));
    }

    private static bool HasParts(QueryFilter filter) => filter.Conditions.Count > 0 || filter.Links.Count > 0 || filter.Filters.Any(HasParts);

    private bool Holds(QueryLink link, GeneratedRow row) => link.Type switch
    {
        LinkType.Any or LinkType.NotAll => Exists(row, link),
        LinkType.NotAny => !Exists(row, link),
        _ => Related(row, link).Any() && !Exists(row, link),
    };
}
