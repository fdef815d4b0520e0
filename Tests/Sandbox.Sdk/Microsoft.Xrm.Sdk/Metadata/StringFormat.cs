using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a text column holds.</summary>
[DataContract(Name = "StringFormat", Namespace = ContractNamespace.Metadata2011)]
public enum StringFormat
{
    [EnumMember] Email,
    [EnumMember] Text,
    [EnumMember] TextArea,
    [EnumMember] Url,
    [EnumMember] TickerSymbol,
    [EnumMember] PhoneticGuide,
    [EnumMember] VersionNumber,
    [EnumMember] Phone,
    [EnumMember] Json,
    [EnumMember] RichText,
}
