using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answers of a batch.</summary>
[DataContract(Name = "ExecuteMultipleResponse", Namespace = ContractNamespace.Contracts2012)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    public bool IsFaulted => Get<bool>(nameof(IsFaulted));

    public ExecuteMultipleResponseItemCollection Responses => Get<ExecuteMultipleResponseItemCollection>(nameof(Responses));
}
