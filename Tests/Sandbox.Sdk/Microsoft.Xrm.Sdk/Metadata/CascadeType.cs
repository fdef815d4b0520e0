using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What an action on the referenced row does to the referencing ones.</summary>
[DataContract(Name = "CascadeType", Namespace = ContractNamespace.Metadata2011)]
public enum CascadeType
{
    [EnumMember] NoCascade,
    [EnumMember] Cascade,
    [EnumMember] Active,
    [EnumMember] UserOwned,
    [EnumMember] RemoveLink,
    [EnumMember] Restrict,
}
