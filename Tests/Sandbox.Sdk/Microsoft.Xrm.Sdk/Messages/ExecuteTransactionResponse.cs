using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answers of a transaction, in the order of its messages.</summary>
[DataContract(Name = "ExecuteTransactionResponse", Namespace = ContractNamespace.Contracts71)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    public OrganizationResponseCollection Responses => Get<OrganizationResponseCollection>(nameof(Responses));
}
