using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Store;

/// <summary>The one writer: reads its own writes; disposing without <see cref="Commit"/> undoes everything.</summary>
public sealed class StoreTransaction : StoreSession
{
    private const int PrimaryKeyViolated = 1555;
    private const int UniqueViolated = 2067;

    private readonly Action<int> _end;
    private readonly long _firstVersion;
    private long _version;
    private int _writes;
    private int _savepoints;

    internal StoreTransaction(StoredSchema schema, StoreConnection connection, Action<int> end)
        : base(schema, connection, null)
    {
        _end = end;
        using var statement = connection.Prepare("SELECT value FROM \"__counter\" WHERE name = 'versionnumber'");
        _version = _firstVersion = statement.Step() ? statement.Integer(0) : 0;
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Its id: that of the entity, else a new one.</returns>
    /// <exception cref="System.ServiceModel.FaultException">A row with the id or with the values of an alternate key exists, or a value does not fit its column.</exception>
    public Guid Insert(Entity entity)
    {
        var table = Schema.Table(entity.LogicalName);
        var id = IdOf(table, entity);
        var row = new RowValues(table, entity.Attributes);
        row.Set(table.PrimaryKey, ColumnValue.Bytes(id));
        SetVersion(table, row);
        Write(table, $"INSERT INTO {table.Sql} ({string.Join(", ", row.Columns)}) VALUES ({string.Join(", ", row.Columns.Select(_ => "?"))})", row.Values);
        return id;
    }

    /// <summary>Changes the columns the entity carries; a null value empties its column.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The row does not exist, an alternate key would be doubled, or a value does not fit its column.</exception>
    public void Update(Entity entity)
    {
        var table = Schema.Table(entity.LogicalName);
        var row = new RowValues(table, entity.Attributes.Where(value => value.Key != table.PrimaryKey.Name));
        SetVersion(table, row);
        var id = ColumnValue.Bytes(entity.Id);
        var changed = row.Columns.Count == 0
            ? (Exists(entity.LogicalName, entity.Id) ? 1 : 0)
            : Write(table, $"UPDATE {table.Sql} SET {string.Join(", ", row.Columns.Select(column => column + " = ?"))} WHERE {table.PrimaryKey.Sql} = ?", [.. row.Values, id]);
        if (changed == 0)
            throw StoreFault.NoSuchRow(table.Name, entity.Id);
    }

    /// <summary>Removes a row.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The row does not exist.</exception>
    public void Delete(string table, Guid id)
    {
        var stored = Schema.Table(table);
        if (Write(stored, $"DELETE FROM {stored.Sql} WHERE {stored.PrimaryKey.Sql} = ?", [ColumnValue.Bytes(id)]) == 0)
            throw StoreFault.NoSuchRow(table, id);
    }

    /// <summary>A point to come back to.</summary>
    public StoreSavepoint Savepoint() => new(this, $"s{++_savepoints}");

    /// <summary>Makes everything written durable and ends the transaction.</summary>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(IsEnded, this);
        if (_version != _firstVersion)
        {
            using var statement = Prepare("INSERT OR REPLACE INTO \"__counter\" (name, value) VALUES ('versionnumber', ?)");
            statement.Bind(_version).Run();
        }

        Connection.Execute("COMMIT");
        EndWith(_writes);
    }

    /// <summary>Undoes everything written and ends the transaction.</summary>
    public void Rollback()
    {
        ObjectDisposedException.ThrowIf(IsEnded, this);
        End();
    }

    internal void Execute(string sql) => Connection.Execute(sql);

    private protected override void End()
    {
        try
        {
            // a full disk makes SQLite roll back by itself
            if (Connection.IsInTransaction)
                Connection.Execute("ROLLBACK");
        }
        finally
        {
            EndWith(0);
        }
    }

    private void EndWith(int writes)
    {
        IsEnded = true;
        _end(writes);
    }

    private static Guid IdOf(StoredTable table, Entity entity)
    {
        if (entity.Id != Guid.Empty)
            return entity.Id;
        return entity.Attributes.TryGetValue(table.PrimaryKey.Name, out var key) && key is Guid id && id != Guid.Empty ? id : Guid.NewGuid();
    }

    private void SetVersion(StoredTable table, RowValues row)
    {
        if (table.VersionNumber is not null)
            row.Set(table.VersionNumber, ++_version);
    }

    private int Write(StoredTable table, string sql, IReadOnlyList<object?> values)
    {
        ObjectDisposedException.ThrowIf(IsEnded, this);
        try
        {
            using var statement = Prepare(sql).Bind(values);
            _writes++;
            return statement.Run();
        }
        catch (SqliteException refused) when (refused.SqliteExtendedErrorCode == PrimaryKeyViolated)
        {
            throw StoreFault.DuplicateId();
        }
        catch (SqliteException refused) when (refused.SqliteExtendedErrorCode == UniqueViolated)
        {
            throw DuplicateKey(table, refused.Message);
        }
    }

    // SQLite's message lists the columns of the index: "UNIQUE constraint failed: t.a, t.b"
    private static Exception DuplicateKey(StoredTable table, string message)
    {
        var key = table.Definition.AlternateKeys.FirstOrDefault(key => message.Contains(": " + string.Join(", ", key.Columns.Select(column => $"{table.Name}.{column}")) + "'", StringComparison.Ordinal))
            ?? table.Definition.AlternateKeys[0];
        return StoreFault.DuplicateKey(
            key.DisplayName.In(1033) is { Length: > 0 } label ? label : key.LogicalName,
            key.Columns.Select(column => table.Column(column).Definition.DisplayName.In(1033) is { Length: > 0 } name ? name : column));
    }
}
