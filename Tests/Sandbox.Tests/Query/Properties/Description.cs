using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>A query as text, for the message of a failed property.</summary>
internal static class Description
{
    public static string Of(TableQuery query) => $"{query.Table} {Of(query.Links)}{Of(query.Filter)}";

    private static string Of(IEnumerable<QueryLink> links) => string.Concat(links.Select(link =>
        $"[{link.Type} {link.Table}.{link.From}={link.To} as {link.Alias} {Of(link.Links)}{Of(link.Filter)}] "));

    private static string Of(QueryFilter? filter) => filter is null ? "" : "(" + string.Join(filter.IsOr ? " or " : " and ", filter.Conditions
        .Select(condition => $"{condition.LinkAlias}.{condition.Column} {condition.Operator} {string.Join("|", condition.Values)}")
        .Concat(filter.Filters.Select(Of))
        .Concat(filter.Links.Select(link => Of([link])))) + ")";
}
