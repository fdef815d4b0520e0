using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Segmentation.Sandbox.Store;

/// <summary>A connection with Dataverse's collation and the statements it prepared.</summary>
internal sealed class StoreConnection : IDisposable
{
    /// <summary>Longest wait for another process.</summary>
    public static readonly TimeSpan LongestBusy = TimeSpan.FromSeconds(30);

    // more texts than a running Sandbox has kinds of statement; the oldest goes first
    private const int MostStatements = 256;

    // 64 MB: pages that one batch after the other changes go to the database file once
    private const int PagesBetweenCheckpoints = 8192;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, LinkedListNode<StoreStatement>> _statements = new(StringComparer.Ordinal);
    private readonly LinkedList<StoreStatement> _byAge = new();

    public StoreConnection(string path, bool readOnly, bool durable)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        raw.sqlite3__create_collation_utf8(_connection.Handle!, DataverseCollation.Name, null, (_, left, right) => DataverseCollation.Compare(left, right));
        new SqlFunctions().Register(_connection.Handle!);
        // 8 KB pages keep wide rows of keyed tables out of overflow pages
        Execute($"""
            PRAGMA page_size = 8192;
            PRAGMA journal_mode = WAL;
            PRAGMA wal_autocheckpoint = {PagesBetweenCheckpoints};
            PRAGMA synchronous = {(durable ? "FULL" : "OFF")};
            PRAGMA busy_timeout = {LongestBusy.TotalMilliseconds:0};
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = {(readOnly ? -65536 : -262144)};
            PRAGMA mmap_size = 1073741824;
            PRAGMA trusted_schema = OFF;
            PRAGMA query_only = {(readOnly ? "ON" : "OFF")};
            """);
    }

    /// <summary>Is told of each statement that ran.</summary>
    public Action<SqlLogEntry>? Log { get; set; }

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_connection.Handle!) == 0;

    /// <summary>Lends the statement of that text, preparing it the first time.</summary>
    public StoreStatement Prepare(string sql)
    {
        if (_statements.TryGetValue(sql, out var known) && !known.Value.IsLent)
        {
            _byAge.Remove(known);
            _byAge.AddLast(known);
            known.Value.IsLent = true;
            return known.Value;
        }

        var result = raw.sqlite3_prepare_v3(_connection.Handle!, sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared);
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _connection.Handle!);
        var statement = new StoreStatement(this, _connection.Handle!, prepared, sql) { IsLent = true };
        if (known is null)
            _statements[sql] = _byAge.AddLast(statement);
        return statement;
    }

    /// <summary>Runs statements without parameters or results.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(_connection.Handle!, sql);
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _connection.Handle!);
    }

    /// <summary>Takes a statement back.</summary>
    public void Return(StoreStatement statement)
    {
        statement.IsLent = false;
        if (!_statements.TryGetValue(statement.Sql, out var kept) || kept.Value != statement)
            statement.Close();
        else
            CloseOldest();
    }

    public void Dispose()
    {
        foreach (var statement in _byAge)
            statement.Close();
        _byAge.Clear();
        _statements.Clear();
        _connection.Dispose();
    }

    private void CloseOldest()
    {
        while (_byAge.Count > MostStatements && _byAge.First!.Value is { IsLent: false } oldest)
        {
            _byAge.RemoveFirst();
            _statements.Remove(oldest.Sql);
            oldest.Close();
        }
    }
}
