using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a decimal column.</summary>
[DataContract(Name = "DecimalAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DecimalAttributeMetadata : AttributeMetadata
{
    public DecimalAttributeMetadata() : this(null)
    {
    }

    public DecimalAttributeMetadata(string schemaName) : base(AttributeTypeCode.Decimal, schemaName)
    {
    }

    [DataMember]
    public decimal? MaxValue { get; set; }

    [DataMember]
    public decimal? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }
}
