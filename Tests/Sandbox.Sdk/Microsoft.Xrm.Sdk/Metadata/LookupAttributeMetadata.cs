using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a lookup column.</summary>
[DataContract(Name = "LookupAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    public LookupAttributeMetadata() : this(null)
    {
    }

    public LookupAttributeMetadata(LookupFormat? format) : base(AttributeTypeCode.Lookup)
    {
        Format = format;
    }

    [DataMember]
    public LookupFormat? Format { get; set; }

    /// <summary>The tables the lookup can point to.</summary>
    [DataMember]
    public string[] Targets { get; set; }
}
