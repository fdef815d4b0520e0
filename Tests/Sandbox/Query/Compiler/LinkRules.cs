using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Where which link types may stand, and how many (learn.microsoft.com, "link-entity element").</summary>
internal static class LinkRules
{
    /// <summary>Whether the type only tests whether rows exist.</summary>
    public static bool IsTest(LinkType type) => type is LinkType.Exists or LinkType.In;

    /// <summary>Whether the type belongs into a filter.</summary>
    public static bool IsFilter(LinkType type) => type is LinkType.Any or LinkType.NotAny or LinkType.All or LinkType.NotAll;

    public static void CheckJoined(QueryLink link, QueryLink? parent)
    {
        if (IsFilter(link.Type))
            throw QueryFault.Invalid($"A link-entity of type '{Name(link.Type)}' must be inside a filter (table {link.Table}).");
        if (IsTest(link.Type))
            RefuseColumns(link);
        if (parent?.Type is LinkType.MatchFirstRowUsingCrossApply)
            throw QueryFault.NotSupported("link-entity inside a link-entity of type matchfirstrowusingcrossapply");
    }

    public static void CheckInFilter(QueryLink link)
    {
        if (!IsFilter(link.Type))
            throw QueryFault.Invalid($"A link-entity inside a filter must be of type any, not any, all or not all, not '{Name(link.Type)}' (table {link.Table}).");
        RefuseColumns(link);
    }

    /// <summary>Refuses queries beyond the platform's numbers of links and conditions.</summary>
    public static void CheckNumbers(TableQuery query)
    {
        var links = query.Links.Sum(Links) + Links(query.Filter);
        if (links > QueryLimits.Links)
            throw QueryFault.TooManyLinks();
        if (links + query.Links.Sum(Conditions) + Conditions(query.Filter) > QueryLimits.Conditions)
            throw QueryFault.TooManyConditions();
    }

    private static void RefuseColumns(QueryLink link)
    {
        if (link.Columns.Count > 0 || link.AllColumns)
            throw QueryFault.Invalid($"A link-entity of type '{Name(link.Type)}' cannot return columns (table {link.Table}).");
    }

    private static int Links(QueryLink link) => 1 + link.Links.Sum(Links) + Links(link.Filter);

    private static int Links(QueryFilter? filter) => filter is null ? 0 : filter.Links.Sum(Links) + filter.Filters.Sum(Links);

    private static int Conditions(QueryLink link) => link.Links.Sum(Conditions) + Conditions(link.Filter);

    private static int Conditions(QueryFilter? filter) =>
        filter is null ? 0 : filter.Conditions.Count + filter.Filters.Sum(Conditions) + filter.Links.Sum(Conditions);

    private static string Name(LinkType type) => type switch
    {
        LinkType.NotAny => "not any",
        LinkType.NotAll => "not all",
        _ => type.ToString().ToLowerInvariant(),
    };
}
