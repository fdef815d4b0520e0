using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>
/// The indexes of a table: alternate keys, lookups, primary name, creation time. None on status: it tells few rows apart, and
/// SQLite would walk it where reading the table is faster.
/// </summary>
internal static class SchemaIndexes
{
    // users are never deleted, so nothing looks rows up by who wrote them
    private static readonly HashSet<string> NeverLookedUp = ["createdby", "modifiedby", "createdonbehalfby", "modifiedonbehalfby"];

    public static void Create(StoreConnection connection, StoredTable table)
    {
        foreach (var column in table.All.Where(column => IsIndexed(table, column)))
        {
            // lists are sorted by name and time, rows without one too; lookups are only searched, and most are empty
            var rows = column.Definition.IsLookup ? $" WHERE {column.Sql} IS NOT NULL" : "";
            connection.Execute($"CREATE INDEX IF NOT EXISTS {SqlName.Quote($"{table.Name}__{column.Name}")} ON {table.Sql} ({column.Sql}){rows}");
        }


        foreach (var key in table.Definition.AlternateKeys)
            CreateUnique(connection, table, key);
    }

    private static bool IsIndexed(StoredTable table, StoredColumn column) =>
        column != table.PrimaryKey && !NeverLookedUp.Contains(column.Name)
        && (column.Definition.IsLookup || column.Definition.Type is ColumnType.UniqueIdentifier || column.Name == "createdon" || column == table.PrimaryName);

    private static void CreateUnique(StoreConnection connection, StoredTable table, AlternateKeyDefinition key)
    {
        var columns = key.Columns.Select(name => table.Column(name).Sql).ToList();
        // as on the platform, rows in which a column of the key is empty are not compared: SQLite's NULLs differ from each other
        try
        {
            connection.Execute($"CREATE UNIQUE INDEX IF NOT EXISTS {SqlName.Quote(KeyIndex(table, key))} ON {table.Sql} ({string.Join(", ", columns)})");
        }
        catch (Microsoft.Data.Sqlite.SqliteException refused) when (refused.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new NotSupportedException($"The alternate key {key.LogicalName} of {table.Name} cannot be created: rows share the values of {string.Join(", ", key.Columns)}.", refused);
        }
    }

    private static string KeyIndex(StoredTable table, AlternateKeyDefinition key) => $"{table.Name}__key__{key.LogicalName.ToLowerInvariant()}";
}
