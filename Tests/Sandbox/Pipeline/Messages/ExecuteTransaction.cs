using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Runs requests from outside in one transaction (learn.microsoft.com, "Execute messages in a single database transaction").</summary>
internal static class ExecuteTransaction
{
    internal static ExecuteTransactionResponse Execute(ExecuteTransactionRequest batch, RequestScope scope, RequestDispatcher dispatcher, Caller caller)
    {
        var responses = new OrganizationResponseCollection();
        scope.Begin();
        foreach (var request in BatchRequests.Of(batch.Requests, batch.RequestName))
        {
            var response = dispatcher.Execute(request, scope, caller);
            if (batch.ReturnResponses == true)
                responses.Add(response);
        }

        scope.Commit();
        return new ExecuteTransactionResponse { ResponseName = batch.RequestName, Results = { ["Responses"] = responses } };
    }
}
