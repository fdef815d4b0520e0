using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>
/// What holds exactly where a part does not, without a link more (De Morgan). Dataverse's negative operators find rows without a value, unlike
/// SQL's; comparisons never do, so theirs ask for those rows too.
/// </summary>
internal static class Complement
{
    private static readonly IReadOnlyDictionary<string, string> Opposites = new Dictionary<string, string>
    {
        ["eq"] = "ne",
        ["ne"] = "eq",
        ["neq"] = "eq",
        ["in"] = "not-in",
        ["not-in"] = "in",
        ["like"] = "not-like",
        ["not-like"] = "like",
        ["begins-with"] = "not-begin-with",
        ["not-begin-with"] = "begins-with",
        ["ends-with"] = "not-end-with",
        ["not-end-with"] = "ends-with",
        ["null"] = "not-null",
        ["not-null"] = "null",
    };

    private static readonly IReadOnlyDictionary<string, string> OppositesOfComparisons = new Dictionary<string, string>
    {
        ["gt"] = "le",
        ["ge"] = "lt",
        ["lt"] = "ge",
        ["le"] = "gt",
    };

    /// <summary>The complement; null where there is none that is proved.</summary>
    internal static FilterPart Of(FilterPart part) => part switch
    {
        Constant constant => Constant.Of(!constant.Value),
        Condition { Alias: null, OtherColumn: null } condition => Of(condition),
        Link { Type: LinkType.Any or LinkType.NotAll } link => WithType(link, LinkType.NotAny),
        Link { Type: LinkType.NotAny } link => WithType(link, LinkType.Any),
        Filter filter => Of(filter),
        _ => null,
    };

    private static FilterPart Of(Filter filter)
    {
        var parts = filter.Parts.Select(Of).ToList();
        return parts.Contains(null) ? null : Combine.Group(parts, !filter.IsOr);
    }

    private static FilterPart Of(Condition condition)
    {
        if (Opposites.TryGetValue(condition.Operator, out var opposite))
            return With(condition, opposite, condition.Values);
        return OppositesOfComparisons.TryGetValue(condition.Operator, out opposite)
            ? Combine.Any(With(condition, opposite, condition.Values), With(condition, "null", []))
            : null;
    }

    private static Condition With(Condition condition, string @operator, IReadOnlyList<string> values) =>
        new(condition.Place, null, condition.Column, @operator, values, null);

    private static Link WithType(Link link, LinkType type) => new(link.Place, type, link.Table, link.From, link.To, link.Alias, link.Filter, link.Links);
}
