using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes the list of SELECT.</summary>
internal sealed class ColumnsCompiler
{
    private readonly List<OutputColumn> _outputs = [];
    private readonly List<string> _sql = [];

    /// <summary>The columns the query asks for.</summary>
    /// <param name="query">The query.</param>
    /// <param name="root">Its tables.</param>
    public ColumnsCompiler(TableQuery query, QueryNode root)
    {
        // distinct rows have no key of their own
        if (!query.Distinct)
            Add(root.Source, root.Source.Table.PrimaryKey, null);
        foreach (var column in Wanted(root.Source.Table, query.Columns, query.AllColumns))
            Add(root.Source, root.Source.Table.Column(column.Name), column.Alias);
        foreach (var node in root.All.Where(node => node.Link is { IsIntersect: false }))
        {
            foreach (var column in Wanted(node.Source.Table, node.Link!.Columns, node.Link.AllColumns))
                Add(node.Source, node.Source.Table.Column(column.Name), column.Alias);
        }
    }

    public IReadOnlyList<OutputColumn> Outputs => _outputs;
    /// <summary>All that is selected.</summary>
    public IReadOnlyList<string> Sql => _sql;

    private static IEnumerable<QueryColumn> Wanted(StoredTable table, IReadOnlyList<QueryColumn> columns, bool all)
    {
        foreach (var column in columns.Where(column => column.Aggregate is not null || column.GroupBy))
            throw QueryFault.Invalid($"The attribute '{column.Name}' is aggregated or grouped; the query must have aggregate='true'.");
        return all
            ? table.All.Where(column => column.Definition.IsValidForRead).Select(column => new QueryColumn(column.Name)).Concat(columns.Where(column => column.Alias is not null))
            : columns;
    }

    private void Add(QuerySource source, StoredColumn column, string? alias)
    {
        if (!column.Definition.IsValidForRead)
            throw StoreFault.NoSuchColumn(source.Table.Name, column.Name);
        var key = alias is { Length: > 0 } ? alias : source.Alias is null ? column.Name : $"{source.Alias}.{column.Name}";
        if (_outputs.Any(known => known.Key == key))
        {
            if (alias is { Length: > 0 })
                throw QueryFault.Invalid($"The alias '{alias}' is used by more than one attribute.");
            return;
        }

        _outputs.Add(new OutputColumn(key, source.Table, column, source.Column(column), source.Alias is not null || alias is { Length: > 0 }, _sql.Count));
        _sql.Add(source.Column(column));
        if (column.TypeSql is not null)
            _sql.Add($"{source.Sql}.{column.TypeSql}");
    }
}
