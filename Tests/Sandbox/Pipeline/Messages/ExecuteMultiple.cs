using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Runs requests from outside one after the other, each in its own transaction (learn.microsoft.com, "Execute multiple requests").</summary>
internal static class ExecuteMultiple
{
    internal static ExecuteMultipleResponse Execute(ExecuteMultipleRequest batch, Func<OrganizationRequest, OrganizationResponse> execute)
    {
        var settings = batch.Settings ?? new ExecuteMultipleSettings();
        var items = new ExecuteMultipleResponseItemCollection();
        var isFaulted = false;
        var index = 0;
        foreach (var request in BatchRequests.Of(batch.Requests, batch.RequestName))
        {
            try
            {
                var response = execute(request);
                if (settings.ReturnResponses)
                    items.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Response = response });
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                isFaulted = true;
                items.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Fault = fault.Detail });
                if (!settings.ContinueOnError)
                    break;
            }

            index++;
        }

        return new ExecuteMultipleResponse { ResponseName = batch.RequestName, Results = { ["Responses"] = items, ["IsFaulted"] = isFaulted } };
    }
}
