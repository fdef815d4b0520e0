using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a date column.</summary>
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    public DateTimeAttributeMetadata() : this(null)
    {
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format) : this(format, null)
    {
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format, string schemaName) : base(AttributeTypeCode.DateTime, schemaName)
    {
        Format = format;
    }

    [DataMember]
    public DateTimeBehavior DateTimeBehavior { get; set; }

    [DataMember]
    public DateTimeFormat? Format { get; set; }
}
