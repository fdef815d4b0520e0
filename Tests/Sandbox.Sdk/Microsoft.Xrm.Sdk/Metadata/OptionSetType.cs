using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a choice.</summary>
[DataContract(Name = "OptionSetType", Namespace = ContractNamespace.Metadata2011)]
public enum OptionSetType
{
    [EnumMember] Picklist,
    [EnumMember] State,
    [EnumMember] Status,
    [EnumMember] Boolean,
}
