using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>How a table is kept in SQLite.</summary>
public sealed class StoredTable
{
    private readonly Dictionary<string, StoredColumn> _columns;

    internal StoredTable(TableDefinition definition)
    {
        Definition = definition;
        Sql = SqlName.Quote(definition.LogicalName);
        // long texts last: reading a column skips over those before it
        All = [.. definition.Columns.Values
            .OrderBy(column => column.LogicalName == definition.PrimaryKey ? 0 : column.Type is ColumnType.Memo ? 2 : 1)
            .Select(column => new StoredColumn(definition.LogicalName, column))];
        _columns = All.ToDictionary(column => column.Name, StringComparer.Ordinal);
        PrimaryKey = _columns[definition.PrimaryKey];
        PrimaryName = definition.PrimaryName is { } name ? _columns[name] : null;
        VersionNumber = _columns.GetValueOrDefault("versionnumber");
    }

    /// <summary>What the solution declares.</summary>
    public TableDefinition Definition { get; }
    /// <summary>Logical name.</summary>
    public string Name => Definition.LogicalName;
    /// <summary>Quoted name.</summary>
    public string Sql { get; }
    /// <summary>Columns in the order of the database: primary key first.</summary>
    public IReadOnlyList<StoredColumn> All { get; }
    /// <summary>The primary key.</summary>
    public StoredColumn PrimaryKey { get; }
    /// <summary>The primary name, where there is one.</summary>
    public StoredColumn? PrimaryName { get; }
    /// <summary>The row version, where there is one.</summary>
    public StoredColumn? VersionNumber { get; }

    /// <summary>The column of that logical name, if there is one.</summary>
    public StoredColumn? Find(string column) => _columns.GetValueOrDefault(column);

    /// <summary>The column of that logical name.</summary>
    /// <exception cref="System.ServiceModel.FaultException">There is none (QueryBuilderNoAttribute).</exception>
    public StoredColumn Column(string column) => Find(column) ?? throw StoreFault.NoSuchColumn(Name, column);
}
