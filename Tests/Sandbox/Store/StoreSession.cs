using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>Reads rows as of one moment; for one thread at a time.</summary>
public class StoreSession : IDisposable
{
    private readonly Action<StoreConnection>? _return;

    internal StoreSession(StoredSchema schema, StoreConnection connection, Action<StoreConnection>? giveBack)
    {
        Schema = schema;
        Connection = connection;
        _return = giveBack;
    }

    /// <summary>Tables as stored.</summary>
    public StoredSchema Schema { get; }
    /// <summary>What the imported solutions declare.</summary>
    public EnvironmentDefinition Environment => Schema.Environment;

    internal StoreConnection Connection { get; }

    private protected bool IsEnded { get; set; }

    /// <summary>Lends a prepared statement; dispose it before the session.</summary>
    public StoreStatement Prepare(string sql)
    {
        ObjectDisposedException.ThrowIf(IsEnded, this);
        return Connection.Prepare(sql);
    }

    /// <summary>A row by its id, or null. As on the platform, empty columns are absent.</summary>
    /// <param name="table">Logical name.</param>
    /// <param name="id">Primary key.</param>
    /// <param name="columns">Logical names; null: all.</param>
    public Entity? Find(string table, Guid id, IEnumerable<string>? columns = null)
    {
        var stored = Schema.Table(table);
        var shape = new RowShape(stored, columns);
        using var statement = Prepare($"SELECT {shape.Sql} FROM {stored.Sql} WHERE {stored.PrimaryKey.Sql} = ?").Bind(ColumnValue.Bytes(id));
        return statement.Step() ? shape.Read(statement) : null;
    }

    /// <summary>A row by its id.</summary>
    /// <exception cref="System.ServiceModel.FaultException">There is none (ObjectDoesNotExist).</exception>
    public Entity Retrieve(string table, Guid id, IEnumerable<string>? columns = null) =>
        Find(table, id, columns) ?? throw StoreFault.NoSuchRow(table, id);

    /// <summary>Whether the row exists.</summary>
    public bool Exists(string table, Guid id)
    {
        var stored = Schema.Table(table);
        using var statement = Prepare($"SELECT 1 FROM {stored.Sql} WHERE {stored.PrimaryKey.Sql} = ?").Bind(ColumnValue.Bytes(id));
        return statement.Step();
    }

    /// <summary>Id of the row with the values of an alternate key, or null.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The columns are no alternate key of the table.</exception>
    public Guid? FindByKey(string table, IEnumerable<KeyValuePair<string, object>> key)
    {
        var stored = Schema.Table(table);
        var values = key.OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        if (!stored.Definition.AlternateKeys.Any(candidate => candidate.Columns.Order(StringComparer.Ordinal).SequenceEqual(values.Select(part => part.Key))))
            throw StoreFault.NoSuchKey(table, values.Select(part => part.Key));
        var conditions = values.Select(part => $"{stored.Column(part.Key).Sql} = ?");
        using var statement = Prepare($"SELECT {stored.PrimaryKey.Sql} FROM {stored.Sql} WHERE {string.Join(" AND ", conditions)}");
        statement.Bind([.. values.Select(part => ColumnValue.ToSql(stored, stored.Column(part.Key), part.Value))]);
        return statement.Step() ? statement.Guid(0) : null;
    }

    /// <summary>Ids of the rows whose lookup points at a row.</summary>
    /// <param name="table">Logical name of the table with the lookup.</param>
    /// <param name="lookup">Logical name of the lookup.</param>
    /// <param name="target">The row pointed at.</param>
    public IReadOnlyList<Guid> Referencing(string table, string lookup, EntityReference target)
    {
        var stored = Schema.Table(table);
        var column = stored.Column(lookup);
        var ofType = column.TypeSql is null ? "" : $" AND {column.TypeSql} = ?";
        using var statement = Prepare($"SELECT {stored.PrimaryKey.Sql} FROM {stored.Sql} WHERE {column.Sql} = ?{ofType}");
        statement.Bind(column.TypeSql is null ? [ColumnValue.Bytes(target.Id)] : [ColumnValue.Bytes(target.Id), target.LogicalName]);
        var ids = new List<Guid>();
        while (statement.Step())
            ids.Add(statement.Guid(0));
        return ids;
    }

    /// <summary>Ends the session.</summary>
    public void Dispose()
    {
        if (!IsEnded)
            End();
        IsEnded = true;
        GC.SuppressFinalize(this);
    }

    private protected virtual void End() => _return?.Invoke(Connection);
}
