using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a big integer column.</summary>
[DataContract(Name = "BigIntAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    public BigIntAttributeMetadata() : this(null)
    {
    }

    public BigIntAttributeMetadata(string schemaName) : base(AttributeTypeCode.BigInt, schemaName)
    {
    }

    [DataMember]
    public long? MaxValue { get; internal set; }

    [DataMember]
    public long? MinValue { get; internal set; }
}
