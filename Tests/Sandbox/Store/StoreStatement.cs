using System.Buffers;
using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Segmentation.Sandbox.Store;

/// <summary>A prepared statement on loan from its connection: bind, step, read; disposing gives it back.</summary>
public sealed class StoreStatement : IDisposable
{
    private readonly StoreConnection _connection;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private IReadOnlyList<object?>? _bound;
    private long _started;
    private int _rows;

    internal StoreStatement(StoreConnection connection, sqlite3 database, sqlite3_stmt statement, string sql)
    {
        _connection = connection;
        _database = database;
        _statement = statement;
        Sql = sql;
    }

    /// <summary>Its text.</summary>
    public string Sql { get; }

    internal bool IsLent { get; set; }

    /// <summary>Binds values in order, from the first parameter. The log keeps the list: do not change it afterwards.</summary>
    public StoreStatement Bind(params IReadOnlyList<object?> values)
    {
        for (var index = 0; index < values.Count; index++)
            BindOne(index + 1, values[index]);
        if (_connection.Log is not null)
            _bound = values;
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="SqliteException">The database refused.</exception>
    public bool Step()
    {
        if (_started == 0)
            _started = Stopwatch.GetTimestamp();
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            _rows++;
            return true;
        }

        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, _database);
        return false;
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <returns>Number of rows changed.</returns>
    public int Run()
    {
        Step();
        return _rows = raw.sqlite3_changes(_database);
    }

    /// <summary>Whether the value is NULL.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;
    /// <summary>A GUID.</summary>
    public Guid Guid(int column) => new(raw.sqlite3_column_blob(_statement, column), bigEndian: true);
    /// <summary>A whole number.</summary>
    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);
    /// <summary>A floating point number.</summary>
    public double Real(int column) => raw.sqlite3_column_double(_statement, column);
    /// <summary>Text.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <inheritdoc/>
    public void Dispose()
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
        if (_started != 0)
            _connection.Log?.Invoke(new SqlLogEntry(Sql, _bound ?? [], Stopwatch.GetElapsedTime(_started), _rows));
        _bound = null;
        _started = 0;
        _rows = 0;
        _connection.Return(this);
    }

    internal void Close() => _statement.Dispose();

    private void BindOne(int index, object? value)
    {
        var result = value switch
        {
            null => raw.sqlite3_bind_null(_statement, index),
            long number => raw.sqlite3_bind_int64(_statement, index, number),
            string text => BindText(index, text),
            byte[] bytes => raw.sqlite3_bind_blob(_statement, index, bytes),
            double real => raw.sqlite3_bind_double(_statement, index, real),
            _ => throw new ArgumentException($"A value of type {value.GetType()} cannot be bound; null, long, double, string and byte[] can."),
        };
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _database);
    }

    // by length: text may contain the character NUL
    private int BindText(int index, string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(_statement, index, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
