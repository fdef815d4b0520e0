using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a whole number column.</summary>
[DataContract(Name = "IntegerAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class IntegerAttributeMetadata : AttributeMetadata
{
    public IntegerAttributeMetadata() : this(null)
    {
    }

    public IntegerAttributeMetadata(string schemaName) : base(AttributeTypeCode.Integer, schemaName)
    {
    }

    [DataMember]
    public IntegerFormat? Format { get; set; }

    [DataMember]
    public int? MaxValue { get; set; }

    [DataMember]
    public int? MinValue { get; set; }
}
