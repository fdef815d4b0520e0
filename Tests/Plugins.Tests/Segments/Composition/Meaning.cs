using System.Globalization;
using System.Runtime.CompilerServices;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>Says who is in a segment, row by row and set by set, straight from what the words mean: no composing, no SQL.</summary>
internal sealed class Meaning(IReadOnlyList<WorldRow> rows, IReadOnlyDictionary<Guid, WorldSegment> segments)
{
    private readonly Dictionary<Guid, HashSet<Guid>> _members = [];

    internal HashSet<Guid> Members(WorldSegment segment)
    {
        if (_members.TryGetValue(segment.Id, out var known))
            return known;
        HashSet<Guid> members = segment.Type == SegmentType.Static ? [.. segment.Snapshot] : segment.Query == null ? [] : Rows(segment.Query);
        members.UnionWith(segment.Included);
        members.ExceptWith(segment.Excluded);
        return _members[segment.Id] = members;
    }

    internal HashSet<Guid> Rows(SegmentQuery query) => [.. rows
        .Where(row => row.Table == query.Table && Joined(row, query.Links).Any(joined => Passes(query.Filter, row, joined)))
        .Select(row => row.Id)];

    // every combination of joined rows, by the name of their link; null is an outer link without a row
    private IEnumerable<Dictionary<string, WorldRow?>> Joined(WorldRow? row, IEnumerable<Link> links)
    {
        IEnumerable<Dictionary<string, WorldRow?>> combinations = [[]];
        foreach (var link in links)
            combinations = combinations.SelectMany(before => Matches(row, link).Select(match => before.Concat(match).ToDictionary())).ToList();
        return combinations;
    }

    private List<Dictionary<string, WorldRow?>> Matches(WorldRow? row, Link link)
    {
        var matches = (row is null ? [] : Related(row, link))
            .SelectMany(linked => Passing(linked, link).Select(nested => new Dictionary<string, WorldRow?>(nested) { [NameOf(link)] = linked }))
            .ToList();
        if (matches.Count == 0 && link.Type == LinkType.Outer)
            matches.Add(Named(link).ToDictionary(name => name, _ => (WorldRow?)null));
        return matches;
    }

    private static IEnumerable<string> Named(Link link) => link.Links.SelectMany(Named).Append(NameOf(link));

    // nothing asks for a link without a name
    private static string NameOf(Link link) => link.Alias ?? $"#{RuntimeHelpers.GetHashCode(link)}";

    private IEnumerable<Dictionary<string, WorldRow?>> Passing(WorldRow linked, Link link) =>
        Joined(linked, link.Links).Where(joined => Passes(link.Filter, linked, joined));

    private IEnumerable<WorldRow> Related(WorldRow row, Link link) =>
        row[link.To] is { } value ? rows.Where(other => other.Table == link.Table && value.Equals(other[link.From])) : [];

    private bool Passes(Filter filter, WorldRow row, IReadOnlyDictionary<string, WorldRow?> joined)
    {
        var parts = filter.Parts.Where(HasParts).Select(part => Holds(part, row, joined)).ToList();
        return parts.Count == 0 || (filter.IsOr ? parts.Any(part => part) : parts.All(part => part));
    }

    // groups of nothing are ignored
    private static bool HasParts(FilterPart part) => part is not Filter filter || filter.Parts.Any(HasParts);

    private bool Holds(FilterPart part, WorldRow row, IReadOnlyDictionary<string, WorldRow?> joined) => part switch
    {
        Condition condition => Holds(condition, condition.Alias is { } alias ? joined[alias] : row, row, joined),
        Filter filter => Passes(filter, row, joined),
        SegmentTest test => Members(segments[test.SegmentId]).Contains(row.Id) != test.IsNegated,
        Link { Type: LinkType.NotAny } link => !Exists(row, link),
        Link { Type: LinkType.All } link => Related(row, link).Any() && !Exists(row, link),
        Link link => Exists(row, link),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private bool Exists(WorldRow row, Link link) => Related(row, link).Any(linked => Passing(linked, link).Any());

    private static bool Holds(Condition condition, WorldRow? row, WorldRow around, IReadOnlyDictionary<string, WorldRow?> joined)
    {
        var actual = row?[condition.Column];
        var other = condition.OtherColumn is { } name ? Column(name, around, joined) : null;
        return condition.Operator switch
        {
            "null" => actual == null,
            "not-null" => actual != null,
            "eq" when condition.OtherColumn != null => actual != null && actual.Equals(other),
            "eq" or "in" => actual != null && condition.Values.Contains(Text(actual)),
            "ne" or "not-in" => actual == null || !condition.Values.Contains(Text(actual)),
            "gt" => actual is int number && number > int.Parse(condition.Values[0]),
            "le" => actual is int number && number <= int.Parse(condition.Values[0]),
            "begins-with" => actual is string text && text.StartsWith(condition.Values[0], StringComparison.Ordinal),
            "not-begin-with" => actual is not string text || !text.StartsWith(condition.Values[0], StringComparison.Ordinal),
            _ => throw new NotSupportedException(condition.Operator),
        };
    }

    private static object? Column(string name, WorldRow around, IReadOnlyDictionary<string, WorldRow?> joined) =>
        name.Split('.') is [var alias, var column] ? joined[alias]?[column] : around[name];

    private static string Text(object value) => value is bool yes ? yes ? "1" : "0" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
