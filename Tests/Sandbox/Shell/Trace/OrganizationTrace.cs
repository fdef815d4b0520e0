using Segmentation.Sandbox.Pipeline.Tracing;

namespace Segmentation.Sandbox.Shell.Trace;

/// <summary>The organisation's log of requests, each with the plug-ins that ran because of it.</summary>
public sealed class OrganizationTrace(RecentLog<RequestLogEntry> requests, RecentLog<PluginTrace> plugins, Func<Guid, string> nameOfUser) : IRequestTrace
{
    /// <inheritdoc/>
    public IReadOnlyList<TracedRequest> Since(long after)
    {
        var fresh = requests.Since(after);
        if (fresh.Count == 0) return [];
        var traces = plugins.Entries.ToLookup(trace => trace.CorrelationId);
        return [.. fresh.Select(request => ToTraced(request.Number, request.Entry, traces[request.Entry.CorrelationId]))];
    }

    private TracedRequest ToTraced(long number, RequestLogEntry request, IEnumerable<PluginTrace> traces) => new(
        number,
        request.StartedOn,
        request.Message,
        request.Table.Length == 0 ? null : request.Table,
        nameOfUser(request.UserId),
        request.Duration.TotalMilliseconds,
        request.Fault,
        [.. traces.Select(ToTraced)],
        [.. request.Statements.Select(ToTraced)]);

    private static TracedPlugin ToTraced(PluginTrace trace) =>
        new(trace.TypeName, trace.Step, trace.Stage, trace.Depth, trace.Duration.TotalMilliseconds, trace.Text, trace.Exception);

    private static TracedStatement ToTraced(RequestStatement statement) => new(statement.Sql, statement.Runs, statement.Elapsed.TotalMilliseconds, statement.Rows);
}
