using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>The requests of a batch: at most 1,000, and no batch in a batch (learn.microsoft.com, "Execute multiple requests").</summary>
internal static class BatchRequests
{
    private const int Most = 1000;

    /// <exception cref="System.ServiceModel.FaultException">The batch is missing, too long, or holds another.</exception>
    internal static IEnumerable<OrganizationRequest> Of(OrganizationRequestCollection? requests, string message)
    {
        if (requests is null)
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Required field 'Requests' is missing in {message}.");
        if (requests.Count > Most)
            throw OrganizationFault.Create(ErrorCodes.BatchTooLong, $"ExecuteMultiple batch size exceeds the maximum batch size allowed: {requests.Count} requests, at most {Most}.");
        if (requests.Any(request => request.RequestName is MessageNames.ExecuteMultiple or MessageNames.ExecuteTransaction))
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"{message} cannot hold another batch.");
        return requests;
    }
}
