using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.Flows;

/// <summary>
/// Runs the cloud flows that are turned on, each at once and then at its interval, as the platform does with a recurrence
/// without start time. Their connections are those of the user SYSTEM.
/// </summary>
public sealed class FlowScheduler : IDisposable
{
    private readonly IOrganizationServer _server;
    private readonly Action<string> _report;
    private readonly List<ITimer> _timers;
    private volatile bool _isStopped;

    /// <summary>Starts them.</summary>
    /// <param name="flows">Flows of the environment.</param>
    /// <param name="server">Where their actions go.</param>
    /// <param name="clock">The time.</param>
    /// <param name="report">Told about each run that failed.</param>
    public FlowScheduler(IEnumerable<CloudFlowDefinition> flows, IOrganizationServer server, TimeProvider clock, Action<string> report)
    {
        _server = server;
        _report = report;
        _timers = [.. flows.Where(flow => flow.IsOn).Select(flow => Start(flow, clock))];
    }

    /// <summary>Stops, after the runs that are under way: they use what is disposed of next.</summary>
    public void Dispose()
    {
        _isStopped = true;
        Task.WaitAll([.. _timers.Select(timer => timer.DisposeAsync().AsTask())]);
    }

    private ITimer Start(CloudFlowDefinition flow, TimeProvider clock)
    {
        var turn = new FlowTurn();
        return clock.CreateTimer(_ => RunDue(flow, turn), null, TimeSpan.Zero, flow.Every);
    }

    // a run that takes longer than the interval is not overtaken
    private void RunDue(CloudFlowDefinition flow, FlowTurn turn)
    {
        if (!turn.Begin()) return;
        do
        {
            TryRun(flow);
        }
        while (turn.IsDueAgain() && !_isStopped);
    }

    private void TryRun(CloudFlowDefinition flow)
    {
        try
        {
            foreach (var action in flow.Actions)
            {
                var request = new OrganizationRequest(action.Message);
                foreach (var (name, value) in action.Parameters) request[name] = value;
                _server.Execute(request, Caller.System);
            }
        }
        catch (Exception exception)
        {
            // a refusal or a failure: neither may end the process, as whatever a timer throws would
            _report($"The cloud flow '{flow.Name}' failed: {exception.Message}");
        }
    }
}
