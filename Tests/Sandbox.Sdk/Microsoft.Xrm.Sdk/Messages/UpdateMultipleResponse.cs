using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Says that rows were changed.</summary>
[DataContract(Name = "UpdateMultipleResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class UpdateMultipleResponse : OrganizationResponse
{
}
