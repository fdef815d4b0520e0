using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>From where a service is reached.</summary>
[DataContract(Name = "EndpointAccessType", Namespace = ContractNamespace.Contracts2014)]
public enum EndpointAccessType
{
    [EnumMember] Default,
    [EnumMember] Internet,
    [EnumMember] Intranet,
}
