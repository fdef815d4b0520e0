using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a floating point column.</summary>
[DataContract(Name = "DoubleAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DoubleAttributeMetadata : AttributeMetadata
{
    public DoubleAttributeMetadata() : this(null)
    {
    }

    public DoubleAttributeMetadata(string schemaName) : base(AttributeTypeCode.Double, schemaName)
    {
    }

    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }
}
