using System.Collections.Generic;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Everything a query must be, beyond its form, to be evaluated over a table.</summary>
public sealed class QueryRules
{
    private readonly ITableCatalog _catalog;

    /// <summary>Knows tables from this catalog.</summary>
    public QueryRules(ITableCatalog catalog) => _catalog = catalog;

    /// <summary>What is wrong with a query of a segment of this entity type.</summary>
    public IReadOnlyList<QueryProblem> Check(SegmentQuery query, string entityType)
    {
        var problems = new QueryProblems();
        if (entityType != null && query.Table != entityType)
            problems.Add(query.Place, $"The query asks for rows of \"{query.Table}\", but the segment's entity type is \"{entityType}\". Write <entity name=\"{entityType}\">.");
        var tables = new TablesExistRule(_catalog, problems);
        if (tables.Find(query.Table, query.Place) is { } table)
            new PartRules(tables, AliasScope.Of(query, problems), problems).Check(query, table);
        return problems.All;
    }
}
