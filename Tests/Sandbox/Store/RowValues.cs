namespace Segmentation.Sandbox.Store;

/// <summary>Columns and bound values of a row to write.</summary>
internal sealed class RowValues
{
    private readonly List<string> _columns = [];
    private readonly List<object?> _values = [];

    /// <summary>The attributes of an entity, checked against their columns.</summary>
    public RowValues(StoredTable table, IEnumerable<KeyValuePair<string, object>> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            var column = table.Column(name);
            // the store gives both
            if (column == table.PrimaryKey || column == table.VersionNumber)
                continue;
            Set(column, ColumnValue.ToSql(table, column, value));
            if (column.TypeSql is not null)
                Add(column.TypeSql, (value as Microsoft.Xrm.Sdk.EntityReference)?.LogicalName);
        }
    }

    public IReadOnlyList<string> Columns => _columns;
    public IReadOnlyList<object?> Values => _values;

    public void Set(StoredColumn column, object? value) => Add(column.Sql, value);

    private void Add(string column, object? value)
    {
        _columns.Add(column);
        _values.Add(value);
    }
}
