using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Compiles queries to parameterised SQL: values are always bound, identifiers come from metadata only.</summary>
internal sealed class QueryCompiler(StoredSchema schema, QueryScope scope)
{
    /// <summary>The statement for one page of rows.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The query names what does not exist or asks for what the platform refuses.</exception>
    public RowsQuery Rows(TableQuery query)
    {
        LinkRules.CheckNumbers(query);
        PagingRules.Check(query);
        var compilation = new Compilation(schema, scope);
        var names = new SourceNames(null);
        var root = compilation.Root(query, names);
        var columns = new ColumnsCompiler(query, root);
        var hasKey = columns.Outputs.Any(output => !output.IsAliased && output.Column == root.Source.Table.PrimaryKey);
        var keys = new OrderCompiler(compilation, query, root, names).Compile(hasKey);
        var hasCookie = query.Top is null && hasKey && !keys.Any(key => key.IsLinked);
        var select = columns.Sql.Concat(keys.Select(key => key.Read));
        var from = new FromCompiler(compilation);
        var tables = from.Tables(root, names);
        var where = from.Conditions(root, names).ToList();
        var size = query.Top ?? Math.Min(query.PageSize ?? QueryLimits.PageSize, QueryLimits.PageSize);
        var skipped = (long)(query.PageNumber - 1) * size;
        if (hasCookie && query.PagingCookie is not null && query.PageNumber > 1 && PagingCookie.Read(query.PagingCookie, query.PageNumber, keys) is { } last)
        {
            where.Add(KeysetCompiler.After(keys, last, compilation.Parameters));
            skipped = 0;
        }

        if (skipped + size > QueryLimits.SimplePaging && skipped > 0)
            throw QueryFault.Invalid($"Paging without a paging cookie ends at {QueryLimits.SimplePaging:N0} rows; pass the paging cookie of the page before.");
        var order = keys.Select(key => key.Sql + (key.Descending ? " DESC" : ""))
            .DefaultIfEmpty(string.Join(", ", Enumerable.Range(1, columns.Sql.Count)));
        var sql = $"SELECT {(query.Distinct ? "DISTINCT " : "")}{string.Join(", ", select)} FROM {tables}{Where(where)} ORDER BY {string.Join(", ", order)}"
            + $" LIMIT {compilation.Parameters.Add((long)size + 1)}{(skipped > 0 ? $" OFFSET {compilation.Parameters.Add(skipped)}" : "")}";
        return new RowsQuery(sql, compilation.Parameters.Values, root.Source.Table.Name, columns.Outputs, keys, columns.Sql.Count, size, hasCookie, query.Top is not null);
    }

    /// <summary>The statement that counts the rows of all pages, up to one more than a limit.</summary>
    public (string Sql, IReadOnlyList<object?> Parameters) Count(TableQuery query, int limit)
    {
        LinkRules.CheckNumbers(query);
        var compilation = new Compilation(schema, scope);
        var names = new SourceNames(null);
        var root = compilation.Root(query, names);
        var from = new FromCompiler(compilation);
        var select = query is { Distinct: true, Aggregate: false } ? "DISTINCT " + string.Join(", ", new ColumnsCompiler(query, root).Sql) : "1";
        var sql = $"SELECT COUNT(*) FROM (SELECT {select} FROM {from.Tables(root, names)}{Where(from.Conditions(root, names))} LIMIT {compilation.Parameters.Add((long)limit + 1)})";
        return (sql, compilation.Parameters.Values);
    }

    internal static string Where(IEnumerable<string> conditions) =>
        string.Join(" AND ", conditions) is { Length: > 0 } all ? $" WHERE {all}" : "";
}
