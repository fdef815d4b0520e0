using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>An option of a choice.</summary>
[DataContract(Name = "OptionMetadata", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(StateOptionMetadata))]
[KnownType(typeof(StatusOptionMetadata))]
public class OptionMetadata : MetadataBase
{
    public OptionMetadata()
    {
    }

    public OptionMetadata(int value)
    {
        Value = value;
    }

    public OptionMetadata(Label label, int? value)
    {
        Label = label;
        Value = value;
    }

    [DataMember]
    public string Color { get; set; }

    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public string ExternalValue { get; set; }

    [DataMember]
    public bool IsHidden { get; internal set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember]
    public int[] ParentValues { get; set; }

    [DataMember]
    public int? Value { get; set; }
}
