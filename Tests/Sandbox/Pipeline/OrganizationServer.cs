using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Messages;
using Segmentation.Sandbox.Pipeline.Services;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Answers requests from outside, each in a scope of its own.</summary>
internal sealed class OrganizationServer(SandboxStore store, RequestDispatcher dispatcher, PipelineLimits limits, TimeProvider clock) : IOrganizationServer
{
    public IOrganizationService ServiceFor(Caller caller) => new CallerOrganizationService(this, caller);

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is ExecuteMultipleRequest batch)
            return ExecuteMultiple.Execute(batch, item => Execute(item, caller));

        using var scope = new RequestScope(store, new PluginTime(clock, limits.PluginTime), clock);
        try
        {
            return request is ExecuteTransactionRequest transaction
                ? ExecuteTransaction.Execute(transaction, scope, dispatcher, caller)
                : dispatcher.Execute(request, scope, caller);
        }
        catch (Exception failure) when (failure is not FaultException<OrganizationServiceFault>)
        {
            throw OrganizationFault.Create(ErrorCodes.Unexpected, $"An unexpected error occurred: {failure.Message}", failure.ToString());
        }
    }
}
