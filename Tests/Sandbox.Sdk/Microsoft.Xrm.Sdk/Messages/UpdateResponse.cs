using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Says that a row was changed.</summary>
[DataContract(Name = "UpdateResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class UpdateResponse : OrganizationResponse
{
}
