using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>
/// The rows of an environment in one SQLite file: many readers, each with its own snapshot, beside one writer. What a transaction
/// committed survives the end of the process at any moment; what it did not leaves no trace.
/// </summary>
public sealed class SandboxStore : IDisposable
{
    /// <summary>Longest wait for the writer's turn: the platform's limit for a request.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private const int WritesBetweenStatistics = 10_000;

    private readonly string _path;
    private readonly bool _isTemporary;
    private readonly StoreConnection _writer;
    private readonly FairLock _writing = new();
    private readonly ConcurrentBag<StoreConnection> _readers = [];
    private volatile StoredSchema _schema;
    private long _writesWithoutStatistics;
    private volatile bool _isDisposed;

    private SandboxStore(string path, EnvironmentDefinition environment, bool isTemporary)
    {
        _path = path;
        _isTemporary = isTemporary;
        _schema = new StoredSchema(environment);
        _writer = new StoreConnection(path, readOnly: false, durable: !isTemporary);
        try
        {
            Bring(_schema);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Opens the store in a file, creating what the environment declares and the file lacks.</summary>
    /// <param name="path">The file; made when absent.</param>
    /// <param name="environment">Tables and columns.</param>
    /// <exception cref="NotSupportedException">The file holds what cannot become what is declared; the message names it.</exception>
    public static SandboxStore Open(string path, EnvironmentDefinition environment) => new(path, environment, isTemporary: false);

    /// <summary>Opens an empty store that is gone when disposed. It is a file all the same: SQLite's memory databases have no snapshots.</summary>
    public static SandboxStore OpenTemporary(EnvironmentDefinition environment) =>
        new(Path.Combine(Path.GetTempPath(), $"sandbox-{Guid.NewGuid():N}.db"), environment, isTemporary: true);

    /// <summary>Is told of each statement, by the thread that ran it.</summary>
    public event Action<SqlLogEntry>? SqlExecuted;

    /// <summary>What the imported solutions declare.</summary>
    public EnvironmentDefinition Environment => _schema.Environment;

    /// <summary>Adds what another definition of the environment declares; sessions begun before keep the one they began with.</summary>
    /// <exception cref="NotSupportedException">The store holds what cannot become what is declared; the message names it.</exception>
    public void Upgrade(EnvironmentDefinition environment)
    {
        var schema = new StoredSchema(environment);
        EnterWriting();
        try
        {
            Bring(schema);
            _schema = schema;
        }
        finally
        {
            _writing.Exit();
        }
    }

    /// <summary>Begins to read: the session sees the rows as they are now, whatever is written meanwhile.</summary>
    public StoreSession BeginRead()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!_readers.TryTake(out var connection))
            connection = new StoreConnection(_path, readOnly: true, durable: !_isTemporary);
        connection.Log = SqlExecuted;
        connection.Execute("BEGIN");
        return new StoreSession(_schema, connection, Return);
    }

    /// <summary>Begins to write, after those who asked before.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The turn did not come within <see cref="LongestWait"/>.</exception>
    public StoreTransaction BeginWrite()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        EnterWriting();
        try
        {
            _writer.Log = SqlExecuted;
            _writer.Execute("BEGIN IMMEDIATE");
            return new StoreTransaction(_schema, _writer, EndWriting);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            // another process has the file
            _writing.Exit();
            throw StoreFault.Busy(StoreConnection.LongestBusy);
        }
        catch
        {
            _writing.Exit();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        while (_readers.TryTake(out var reader))
            reader.Dispose();
        _writer.Dispose();
        if (_isTemporary)
            DeleteFiles();
    }

    private void EnterWriting()
    {
        if (!_writing.Enter(LongestWait))
            throw StoreFault.Busy(LongestWait);
    }

    private void EndWriting(int writes)
    {
        try
        {
            _writesWithoutStatistics += writes;
            if (_writesWithoutStatistics >= WritesBetweenStatistics)
            {
                _writesWithoutStatistics = 0;
                _writer.Execute("PRAGMA optimize");
            }
        }
        finally
        {
            _writing.Exit();
        }
    }

    private void Return(StoreConnection connection)
    {
        connection.Execute("COMMIT");
        connection.Log = null;
        _readers.Add(connection);
        // the store may have been disposed since
        if (_isDisposed && _readers.TryTake(out var late))
            late.Dispose();
    }

    private void Bring(StoredSchema schema)
    {
        _writer.Execute("BEGIN IMMEDIATE");
        try
        {
            new SchemaUpgrade(_writer, schema).Run();
            _writer.Execute("COMMIT");
        }
        catch
        {
            if (_writer.IsInTransaction)
                _writer.Execute("ROLLBACK");
            throw;
        }
    }

    private void DeleteFiles()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(_path + suffix);
    }
}
