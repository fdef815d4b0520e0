using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Says that rows were linked.</summary>
[DataContract(Name = "AssociateResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class AssociateResponse : OrganizationResponse
{
}
