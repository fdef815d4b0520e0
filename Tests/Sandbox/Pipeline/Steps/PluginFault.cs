using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>What the caller is told when a plug-in throws.</summary>
internal static class PluginFault
{
    internal static FaultException<OrganizationServiceFault> From(Exception exception, string typeName, string trace) => exception switch
    {
        InvalidPluginExecutionException refusal => OrganizationFault.Create(
            refusal.ErrorCode == 0 ? ErrorCodes.IsvAborted : refusal.ErrorCode, refusal.Message, trace),
        FaultException<OrganizationServiceFault> fault => OrganizationFault.Create(
            fault.Detail.ErrorCode, fault.Detail.Message, string.IsNullOrEmpty(fault.Detail.TraceText) ? trace : fault.Detail.TraceText),
        _ => OrganizationFault.Create(
            ErrorCodes.IsvUnexpected,
            $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {typeName}: {exception.GetType().FullName}: {exception.Message}",
            trace),
    };
}
