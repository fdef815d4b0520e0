using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>Collects the SQL of the request that a thread serves.</summary>
internal sealed class StatementCollector
{
    private const int Most = 1000;

    private readonly ThreadLocal<List<SqlLogEntry>?> _current = new();

    internal StatementCollector(SandboxStore store) => store.SqlExecuted += entry =>
    {
        if (_current.Value is { Count: < Most } statements)
            statements.Add(entry);
    };

    /// <summary>Starts a list for this thread.</summary>
    internal IReadOnlyList<SqlLogEntry> Begin() => _current.Value = [];

    /// <summary>Ends it.</summary>
    internal void End() => _current.Value = null;
}
