using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a column must be filled.</summary>
[DataContract(Name = "AttributeRequiredLevel", Namespace = ContractNamespace.Metadata2011)]
public enum AttributeRequiredLevel
{
    [EnumMember] None,
    [EnumMember] SystemRequired,
    [EnumMember] ApplicationRequired,
    [EnumMember] Recommended,
}
