using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>Collects the SQL of the request that a thread serves: a statement that ran for each of many rows once, with how often.</summary>
internal sealed class StatementCollector
{
    private const int Most = 1000;

    private readonly ThreadLocal<Dictionary<string, RequestStatement>?> _current = new();

    internal StatementCollector(SandboxStore store) => store.SqlExecuted += entry =>
    {
        if (_current.Value is { } statements)
            Add(statements, entry);
    };

    /// <summary>Starts to collect for this thread.</summary>
    internal void Begin() => _current.Value = new(StringComparer.Ordinal);

    /// <summary>Ends it.</summary>
    /// <returns>The statements, in the order in which each first ran.</returns>
    internal IReadOnlyList<RequestStatement> End()
    {
        RequestStatement[] statements = [.. _current.Value!.Values];
        _current.Value = null;
        return statements;
    }

    private static void Add(Dictionary<string, RequestStatement> statements, SqlLogEntry entry)
    {
        if (statements.TryGetValue(entry.Sql, out var before))
            statements[entry.Sql] = before with { Runs = before.Runs + 1, Elapsed = before.Elapsed + entry.Elapsed, Rows = before.Rows + entry.Rows };
        else if (statements.Count < Most)
            statements[entry.Sql] = new RequestStatement(entry.Sql, 1, entry.Elapsed, entry.Rows);
    }
}
