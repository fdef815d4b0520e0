using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Shell.Trace;

namespace Segmentation.Sandbox.Web;

/// <summary>The environment's log of requests with the plug-in traces and statements of each, as the trace page shows them.</summary>
internal sealed class RequestTrace(SandboxEnvironment environment, UserDirectory users) : IRequestTrace
{
    public IReadOnlyList<TracedRequest> Since(long after)
    {
        var requests = environment.Requests.Since(after);
        if (requests.Count == 0) return [];
        var plugins = environment.PluginTraces.Entries.ToLookup(trace => trace.CorrelationId);
        var names = users.Users().ToDictionary(user => user.Id, user => user.Name);
        return [.. requests.Select(request => Traced(request.Number, request.Entry, plugins[request.Entry.CorrelationId], names.GetValueOrDefault(request.Entry.UserId, request.Entry.UserId.ToString())))];
    }

    private static TracedRequest Traced(long number, RequestLogEntry request, IEnumerable<PluginTrace> plugins, string user) => new(
        number, request.StartedOn, request.Message, request.Table.Length > 0 ? request.Table : null, user, request.Duration.TotalMilliseconds, request.Fault,
        [.. plugins.Select(plugin => new TracedPlugin(plugin.TypeName, plugin.Step, plugin.Stage, plugin.Depth, plugin.Duration.TotalMilliseconds, plugin.Text, plugin.Exception))],
        [.. request.Statements.Select(statement => new TracedStatement(statement.Sql, statement.Elapsed.TotalMilliseconds, statement.Rows))]);
}
