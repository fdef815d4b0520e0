using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>What the parts of one statement share while it is compiled.</summary>
internal sealed class Compilation(StoredSchema schema, QueryScope scope)
{
    private int _sources;
    private int _links;

    public StoredSchema Schema { get; } = schema;
    public QueryScope Scope { get; } = scope;
    public SqlParameters Parameters { get; } = new();
    /// <summary>One moment for all date operators of the query.</summary>
    public DateTime Now { get; } = scope.Clock.GetUtcNow().UtcDateTime;

    /// <summary>The query's own table with its joins.</summary>
    public QueryNode Root(TableQuery query, SourceNames names)
    {
        var source = new QuerySource(Schema.Table(query.Table), NextSource(), null);
        return Node(source, null, query.Filter, query.Links, names);
    }

    /// <summary>A linked table with its joins.</summary>
    public QueryNode Linked(QueryLink link, SourceNames names)
    {
        var table = Schema.Table(link.Table);
        // the platform's default alias: learn.microsoft.com, "Join tables using FetchXml"
        var source = new QuerySource(table, NextSource(), link.Alias ?? $"{table.Name}{++_links}");
        names.Add(source, link.Alias is not null);
        return Node(source, link, link.Filter, link.Links, names);
    }

    private QueryNode Node(QuerySource source, QueryLink? link, QueryFilter? filter, IReadOnlyList<QueryLink> links, SourceNames names)
    {
        foreach (var inner in links)
            LinkRules.CheckJoined(inner, link);
        return new QueryNode(source, link, filter,
            [.. links.Where(inner => !LinkRules.IsTest(inner.Type)).Select(inner => Linked(inner, names))],
            [.. links.Where(inner => LinkRules.IsTest(inner.Type))]);
    }

    private string NextSource() => $"t{_sources++}";
}
