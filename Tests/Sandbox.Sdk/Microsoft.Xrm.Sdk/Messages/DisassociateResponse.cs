using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Says that rows were unlinked.</summary>
[DataContract(Name = "DisassociateResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class DisassociateResponse : OrganizationResponse
{
}
