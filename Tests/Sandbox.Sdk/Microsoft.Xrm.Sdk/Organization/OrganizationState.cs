using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>Whether an organization can be used.</summary>
[DataContract(Name = "OrganizationState", Namespace = ContractNamespace.Contracts2014)]
public enum OrganizationState
{
    [EnumMember] Enabled,
    [EnumMember] Disabled,
}
