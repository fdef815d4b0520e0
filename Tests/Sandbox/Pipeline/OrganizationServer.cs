using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Contexts;
using Segmentation.Sandbox.Pipeline.Messages;
using Segmentation.Sandbox.Pipeline.Services;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Answers requests from outside, each in a scope of its own.</summary>
internal sealed class OrganizationServer(
    SandboxStore store, RequestDispatcher dispatcher, PipelineLimits limits, TimeProvider clock, RecentLog<RequestLogEntry> log, Action jobsQueued) : IOrganizationServer
{
    private readonly StatementCollector _statements = new(store);

    public IOrganizationService ServiceFor(Caller caller) => new CallerOrganizationService(this, caller);

    internal IOrganizationService ServiceAfterCreateOf(Entity row, Caller caller) => new AsynchronousStepService(this, AsynchronousStepContext.AfterCreateOf(row, caller, clock), caller);

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller) => Execute(request, caller, within: null);

    /// <summary>A request of somebody outside, or of an asynchronous step, which has no transaction around it.</summary>
    internal OrganizationResponse Execute(OrganizationRequest request, Caller caller, StepContext? within)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is ExecuteMultipleRequest batch)
            return ExecuteMultiple.Execute(batch, item => Execute(item, caller, within));

        using var scope = new RequestScope(store, new PluginTime(clock, limits.PluginTime), clock);
        var start = clock.GetTimestamp();
        _statements.Begin();
        string? fault = null;
        try
        {
            return Execute(request, scope, caller, within);
        }
        catch (Exception failure)
        {
            fault = failure.Message;
            if (failure is FaultException<OrganizationServiceFault>)
                throw;
            throw OrganizationFault.Create(ErrorCodes.Unexpected, $"An unexpected error occurred: {failure.Message}", failure.ToString());
        }
        finally
        {
            var statements = _statements.End();
            var elapsed = clock.GetElapsedTime(start);
            log.Add(new RequestLogEntry(
                clock.GetUtcNow().UtcDateTime - elapsed, elapsed, request.RequestName, TargetParameter.TableName(request.Parameters), caller.UserId, scope.CorrelationId,
                scope.Counts.Reads, scope.Counts.Writes, statements, fault));
            if (fault is null && scope.HasQueuedJobs)
                jobsQueued();
        }
    }

    private OrganizationResponse Execute(OrganizationRequest request, RequestScope scope, Caller caller, StepContext? within) =>
        within is not null ? dispatcher.Execute(request, scope, within, caller.UserId)
        : request is ExecuteTransactionRequest transaction ? ExecuteTransaction.Execute(transaction, scope, dispatcher, caller)
        : dispatcher.Execute(request, scope, caller);
}
