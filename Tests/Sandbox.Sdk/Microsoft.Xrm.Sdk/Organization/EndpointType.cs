using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>The kind of a service.</summary>
[DataContract(Name = "EndpointType", Namespace = ContractNamespace.Contracts2014)]
public enum EndpointType
{
    [EnumMember] OrganizationService,
    [EnumMember] OrganizationDataService,
    [EnumMember] WebApplication,
}
