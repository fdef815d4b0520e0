using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>Brings a database to a schema: creates what is missing, never drops, so that an upgrade keeps data.</summary>
internal sealed class SchemaUpgrade(StoreConnection connection, StoredSchema schema)
{
    /// <summary>Creates tables, columns and indexes that are missing. Runs inside a transaction.</summary>
    /// <exception cref="NotSupportedException">A stored column cannot become what the schema says; the message names it.</exception>
    public void Run()
    {
        connection.Execute("""
            CREATE TABLE IF NOT EXISTS "__counter" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS "__scale" (table_name TEXT, column_name TEXT, scale INTEGER NOT NULL, PRIMARY KEY (table_name, column_name)) STRICT, WITHOUT ROWID;
            """);
        foreach (var table in schema.Tables)
        {
            var stored = StoredTypes(table);
            if (stored.Count == 0)
                Create(table);
            else
                AddColumns(table, stored);
            KeepScales(table);
            SchemaIndexes.Create(connection, table);
        }
    }

    private Dictionary<string, string> StoredTypes(StoredTable table)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        using var statement = connection.Prepare("SELECT name, type FROM pragma_table_info(?)").Bind(table.Name);
        while (statement.Step())
            types[statement.Text(0)] = statement.Text(1);
        return types;
    }

    private void Create(StoredTable table)
    {
        var columns = table.All.SelectMany(column => column == table.PrimaryKey
            ? [$"{column.Sql} BLOB NOT NULL PRIMARY KEY"]
            : Declarations(column));
        connection.Execute($"CREATE TABLE {table.Sql} ({string.Join(", ", columns)}) STRICT, WITHOUT ROWID");
    }

    private static IEnumerable<string> Declarations(StoredColumn column)
    {
        yield return $"{column.Sql} {column.Declaration}";
        if (column.TypeSql is not null)
            yield return $"{column.TypeSql} TEXT";
    }

    private void AddColumns(StoredTable table, Dictionary<string, string> stored)
    {
        foreach (var column in table.All)
        {
            if (!stored.TryGetValue(column.Name, out var type))
            {
                foreach (var declaration in Declarations(column))
                    connection.Execute($"ALTER TABLE {table.Sql} ADD COLUMN {declaration}");
            }
            else if (type != column.StorageType)
            {
                throw new NotSupportedException($"The column {table.Name}.{column.Name} holds {type} values and cannot become {column.Definition.Type}. Columns keep their type; start with --reset to lose the data.");
            }
            else if (column.TypeSql is not null && !stored.ContainsKey(column.Name + "__type"))
            {
                BecomeMultiTable(table, column);
            }
        }
    }

    private void BecomeMultiTable(StoredTable table, StoredColumn column)
    {
        connection.Execute($"ALTER TABLE {table.Sql} ADD COLUMN {column.TypeSql} TEXT");
        foreach (var target in column.Definition.Targets.Select(schema.Find).OfType<StoredTable>())
        {
            using var statement = connection.Prepare($"UPDATE {table.Sql} SET {column.TypeSql} = ? WHERE {column.TypeSql} IS NULL AND {column.Sql} IN (SELECT {target.PrimaryKey.Sql} FROM {target.Sql})");
            statement.Bind(target.Name).Run();
        }
    }

    private void KeepScales(StoredTable table)
    {
        foreach (var column in table.All.Where(column => column.Definition.Type is ColumnType.Decimal))
        {
            if (StoredScale(table, column) is { } scale && scale != column.Scale)
                Rescale(table, column, scale);
            using var statement = connection.Prepare("INSERT OR REPLACE INTO \"__scale\" (table_name, column_name, scale) VALUES (?, ?, ?)");
            statement.Bind(table.Name, column.Name, (long)column.Scale).Run();
        }
    }

    private int? StoredScale(StoredTable table, StoredColumn column)
    {
        using var statement = connection.Prepare("SELECT scale FROM \"__scale\" WHERE table_name = ? AND column_name = ?").Bind(table.Name, column.Name);
        return statement.Step() ? (int)statement.Integer(0) : null;
    }

    private void Rescale(StoredTable table, StoredColumn column, int stored)
    {
        if (stored > column.Scale)
            throw new NotSupportedException($"The column {table.Name}.{column.Name} holds {stored} digits after the point; with {column.Scale} it would lose some.");
        connection.Execute($"UPDATE {table.Sql} SET {column.Sql} = {column.Sql} * {(long)Math.Pow(10, column.Scale - stored)}");
    }
}
