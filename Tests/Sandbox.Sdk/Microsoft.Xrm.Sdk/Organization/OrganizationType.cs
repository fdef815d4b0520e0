using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>What an environment is for.</summary>
[DataContract(Name = "OrganizationType", Namespace = ContractNamespace.Contracts90)]
public enum OrganizationType
{
    [EnumMember] Customer,
    [EnumMember] Monitoring,
    [EnumMember] Support,
    [EnumMember] BackEnd,
    [EnumMember] Secondary,
    [EnumMember] CustomerTest,
    [EnumMember] CustomerFreeTest,
    [EnumMember] CustomerPreview,
    [EnumMember] Placeholder,
    [EnumMember] TestDrive,
    [EnumMember] MsftInvestigation,
    [EnumMember] EmailTrial,
    [EnumMember] Default,
    [EnumMember] Developer,
    [EnumMember] Trial,
    [EnumMember] Teams,
    [EnumMember] Platform,
}
