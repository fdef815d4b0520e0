using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Store;

/// <summary>The columns of a table to read, and how a row of them becomes an entity.</summary>
internal sealed class RowShape
{
    private readonly StoredTable _table;
    private readonly List<(StoredColumn Column, int Index)> _columns = [];

    /// <summary>The primary key and the columns named; null: all.</summary>
    public RowShape(StoredTable table, IEnumerable<string>? columns)
    {
        _table = table;
        var wanted = columns is null
            ? table.All.Where(column => column.Definition.IsValidForRead)
            : columns.Distinct().Select(table.Column);
        var sql = new List<string>();
        foreach (var column in wanted.Prepend(table.PrimaryKey).Distinct())
        {
            _columns.Add((column, sql.Count));
            sql.Add(column.Sql);
            if (column.TypeSql is not null)
                sql.Add(column.TypeSql);
        }

        Sql = string.Join(", ", sql);
    }

    /// <summary>The list for SELECT.</summary>
    public string Sql { get; }

    /// <summary>The entity of the current row.</summary>
    public Entity Read(StoreStatement statement)
    {
        var entity = new Entity(_table.Name, statement.Guid(0));
        foreach (var (column, index) in _columns)
        {
            if (ColumnValue.FromSql(statement, column, index) is { } value)
                entity.Attributes[column.Name] = value;
        }

        if (_table.VersionNumber is not null && entity.Attributes.TryGetValue(_table.VersionNumber.Name, out var version))
            entity.RowVersion = ((long)version).ToString(CultureInfo.InvariantCulture);
        return entity;
    }
}
