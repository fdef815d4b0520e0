using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Compiles aggregates and groups (learn.microsoft.com, "Aggregate data using FetchXml").</summary>
internal sealed class AggregateCompiler(StoredSchema schema, QueryScope scope)
{
    private readonly Compilation _compilation = new(schema, scope);
    private readonly List<AggregateOutput> _outputs = [];
    private readonly List<string> _select = [];
    private readonly List<string> _groups = [];

    public (string Sql, IReadOnlyList<object?> Parameters, IReadOnlyList<AggregateOutput> Outputs, int PageSize) Compile(TableQuery query)
    {
        PagingRules.Check(query);
        var names = new SourceNames(null);
        var root = _compilation.Root(query, names);
        Add(root.Source, query.Columns);
        foreach (var node in root.All.Where(node => node.Link is not null))
            Add(node.Source, node.Link!.Columns);
        if (_outputs.Count == 0)
            throw QueryFault.Invalid("An aggregate query needs an attribute with aggregate or groupby.");
        var from = new FromCompiler(_compilation);
        var size = query.Top ?? Math.Min(query.PageSize ?? QueryLimits.PageSize, QueryLimits.PageSize);
        var sql = $"SELECT {string.Join(", ", _select)} FROM {from.Tables(root, names)}{QueryCompiler.Where(from.Conditions(root, names))}"
            + (_groups.Count > 0 ? $" GROUP BY {string.Join(", ", _groups)}" : "")
            + $" ORDER BY {string.Join(", ", Orders(query, root))}"
            + $" LIMIT {_compilation.Parameters.Add((long)size + 1)} OFFSET {_compilation.Parameters.Add((long)(query.PageNumber - 1) * size)}";
        return (sql, _compilation.Parameters.Values, _outputs, size);
    }

    private void Add(QuerySource source, IReadOnlyList<QueryColumn> columns)
    {
        foreach (var column in columns)
        {
            var stored = source.Table.Column(column.Name);
            if (column.Alias is not { Length: > 0 } alias)
                throw QueryFault.Invalid($"The attribute '{column.Name}' of an aggregate query needs an alias.");
            if (_outputs.Any(known => known.Alias == alias))
                throw QueryFault.Invalid($"The alias '{alias}' is used by more than one attribute.");
            if (column.GroupBy == (column.Aggregate is not null))
                throw QueryFault.Invalid($"The attribute '{column.Name}' of an aggregate query needs either aggregate or groupby.");
            var index = _select.Count;
            if (column.GroupBy)
                AddGroup(source, stored, column);
            else
                _select.Add(Function(source, stored, column));
            _outputs.Add(new AggregateOutput(alias, source.Table, stored, column.Aggregate, column.DateGrouping, index));
        }
    }

    private void AddGroup(QuerySource source, StoredColumn stored, QueryColumn column)
    {
        if (column.DateGrouping is not null)
        {
            _groups.Add(DateGroup(source, stored, column));
            _select.Add(_groups[^1]);
            return;
        }

        _groups.Add(source.Column(stored));
        _select.Add(source.Column(stored));
        if (stored.TypeSql is null)
            return;
        _groups.Add($"{source.Sql}.{stored.TypeSql}");
        _select.Add(_groups[^1]);
    }

    private string DateGroup(QuerySource source, StoredColumn stored, QueryColumn column)
    {
        if (stored.Definition.Type is not ColumnType.DateTime)
            throw QueryFault.Invalid($"The attribute '{column.Name}' is no date and cannot be grouped by {column.DateGrouping}.");
        return column.DateGrouping switch
        {
            "day" or "week" or "month" or "quarter" or "year" => DateParts.Sql(source.Column(stored), column.DateGrouping, stored, _compilation, column.UserTimeZone),
            "fiscal-period" or "fiscal-year" => throw QueryFault.NotSupported($"the date grouping '{column.DateGrouping}'"),
            _ => throw QueryFault.InvalidXml($"The dategrouping '{column.DateGrouping}' does not exist; there are day, week, month, quarter, year."),
        };
    }

    private static string Function(QuerySource source, StoredColumn stored, QueryColumn column)
    {
        var sql = source.Column(stored);
        var isNumber = stored.Definition.Type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
        return column.Aggregate switch
        {
            "count" => "COUNT(*)",
            "countcolumn" => $"COUNT({(column.Distinct ? "DISTINCT " : "")}{sql})",
            "sum" when isNumber => $"COALESCE(SUM({sql}), 0)",
            "avg" when isNumber => $"AVG({sql})",
            "min" or "max" when isNumber || stored.Definition.Type is ColumnType.DateTime => $"{column.Aggregate.ToUpperInvariant()}({sql})",
            "sum" or "avg" or "min" or "max" => throw QueryFault.Invalid($"The aggregate '{column.Aggregate}' is not valid for attribute '{source.Table.Name}.{stored.Name}' of type {stored.Definition.Type}."),
            _ => throw QueryFault.InvalidXml($"The aggregate '{column.Aggregate}' does not exist; there are avg, count, countcolumn, max, min, sum."),
        };
    }

    private IEnumerable<string> Orders(TableQuery query, QueryNode root)
    {
        foreach (var order in root.All.SelectMany(node => node.Link?.Orders ?? query.Orders))
        {
            var output = _outputs.FirstOrDefault(output => output.Alias == order.Column && order.IsAlias)
                ?? throw QueryFault.Invalid($"An aggregate query is ordered by the alias of one of its attributes; '{order.Column}' is none.");
            yield return $"{output.Index + 1}{(order.Descending ? " DESC" : "")}";
        }

        // groups in a fixed order make pages repeatable
        foreach (var output in _outputs.Where(output => output.Function is null))
            yield return $"{output.Index + 1}";
        yield return "1";
    }
}
