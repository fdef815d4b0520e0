using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a text column.</summary>
[DataContract(Name = "StringAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StringAttributeMetadata : AttributeMetadata
{
    public StringAttributeMetadata() : this(null)
    {
    }

    public StringAttributeMetadata(string schemaName) : base(AttributeTypeCode.String, schemaName)
    {
    }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }
}
