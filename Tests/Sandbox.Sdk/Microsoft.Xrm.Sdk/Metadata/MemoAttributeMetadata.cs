using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a multiline text column.</summary>
[DataContract(Name = "MemoAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class MemoAttributeMetadata : AttributeMetadata
{
    public MemoAttributeMetadata() : this(null)
    {
    }

    public MemoAttributeMetadata(string schemaName) : base(AttributeTypeCode.Memo, schemaName)
    {
    }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }
}
