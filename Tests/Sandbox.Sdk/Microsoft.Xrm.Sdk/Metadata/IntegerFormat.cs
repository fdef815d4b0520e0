using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a whole number column holds.</summary>
[DataContract(Name = "IntegerFormat", Namespace = ContractNamespace.Metadata2011)]
public enum IntegerFormat
{
    [EnumMember] None,
    [EnumMember] Duration,
    [EnumMember] TimeZone,
    [EnumMember] Language,
    [EnumMember] Locale,
}
