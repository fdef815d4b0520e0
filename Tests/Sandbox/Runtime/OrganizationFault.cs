using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Runtime;

/// <summary>Makes the faults the organisation service answers with: the platform's code and text.</summary>
public static class OrganizationFault
{
    /// <summary>A fault of the code and text.</summary>
    /// <param name="errorCode">The platform's error code.</param>
    /// <param name="message">What was wrong, for the reader.</param>
    /// <param name="trace">What the failing plug-in traced.</param>
    public static FaultException<OrganizationServiceFault> Create(int errorCode, string message, string? trace = null) =>
        new(new OrganizationServiceFault { ErrorCode = errorCode, Message = message, Timestamp = DateTime.UtcNow, TraceText = trace }, new FaultReason(message));
}
