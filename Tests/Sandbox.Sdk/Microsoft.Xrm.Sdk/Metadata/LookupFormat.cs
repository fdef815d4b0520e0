using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a lookup column is used for.</summary>
[DataContract(Name = "LookupFormat", Namespace = ContractNamespace.Metadata2011)]
public enum LookupFormat
{
    [EnumMember] None,
    [EnumMember] Connection,
    [EnumMember] Regarding,
    [EnumMember] Text,
}
