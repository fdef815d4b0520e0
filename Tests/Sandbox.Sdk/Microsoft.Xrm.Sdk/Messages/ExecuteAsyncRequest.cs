using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs a message in the background.</summary>
[DataContract(Name = "ExecuteAsyncRequest", Namespace = ContractNamespace.Contracts71)]
public sealed class ExecuteAsyncRequest : OrganizationRequest
{
    public ExecuteAsyncRequest()
    {
        RequestName = "ExecuteAsync";
    }

    public OrganizationRequest Request
    {
        get => Get<OrganizationRequest>(nameof(Request));
        set => Parameters[nameof(Request)] = value;
    }
}
