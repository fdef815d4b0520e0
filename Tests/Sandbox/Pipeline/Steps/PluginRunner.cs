using Segmentation.Sandbox.Pipeline.Services;
using Segmentation.Sandbox.Pipeline.Tracing;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>Runs a plug-in, logs it, and turns its failure into the fault the platform answers with.</summary>
internal sealed class PluginRunner(RecentLog<PluginTrace> log, TimeProvider clock)
{
    /// <exception cref="System.ServiceModel.FaultException">The plug-in refused or failed, swallowed a service fault, or took too long.</exception>
    internal void Run(PluginRun run, RequestDispatcher dispatcher, RequestScope scope)
    {
        var (failure, trace) = Try(run, dispatcher, scope);
        if (failure is not null)
            throw PluginFault.From(failure, run.TypeName, trace);
    }

    /// <summary>How the plug-in failed, or null, and what it traced.</summary>
    internal (Exception? Failure, string Trace) Try(PluginRun run, RequestDispatcher dispatcher, RequestScope scope)
    {
        var tracing = new TracingService();
        var start = clock.GetTimestamp();
        Exception? failure = null;
        scope.PluginTime.Enter();
        try
        {
            run.Plugin.Execute(new PluginServiceProvider(run.Context, tracing, new PluginOrganizationServiceFactory(dispatcher, scope, run.Context)));
            scope.ThrowIfDoomed(tracing.Text);
            scope.PluginTime.ThrowIfSpent();
        }
        catch (Exception exception)
        {
            failure = exception;
        }
        finally
        {
            scope.PluginTime.Exit();
        }

        log.Add(Trace(run, scope, clock.GetElapsedTime(start), tracing.Text, failure));
        return (failure, tracing.Text);
    }

    private PluginTrace Trace(PluginRun run, RequestScope scope, TimeSpan elapsed, string text, Exception? failure) => new(
        clock.GetUtcNow().UtcDateTime - elapsed, elapsed, run.TypeName, run.Step, run.Context.MessageName,
        run.Context.PrimaryEntityName == StepContextFactory.NoTable ? "" : run.Context.PrimaryEntityName,
        run.Context.Stage, run.Context.Mode == 1, run.Context.Depth, scope.CorrelationId, text, failure?.ToString());
}
