using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Says that a row was deleted.</summary>
[DataContract(Name = "DeleteResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class DeleteResponse : OrganizationResponse
{
}
