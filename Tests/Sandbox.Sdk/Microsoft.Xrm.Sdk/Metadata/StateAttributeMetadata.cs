using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of the status column.</summary>
[DataContract(Name = "StateAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StateAttributeMetadata : EnumAttributeMetadata
{
    public StateAttributeMetadata() : base(AttributeTypeCode.State, null)
    {
    }
}
