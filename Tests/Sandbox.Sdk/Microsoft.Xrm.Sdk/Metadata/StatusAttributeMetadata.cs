using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of the status reason column.</summary>
[DataContract(Name = "StatusAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StatusAttributeMetadata : EnumAttributeMetadata
{
    public StatusAttributeMetadata() : base(AttributeTypeCode.Status, null)
    {
    }
}
