using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a choice with any number of options.</summary>
[DataContract(Name = "OptionSetMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    private OptionMetadataCollection _options;

    public OptionSetMetadata()
    {
    }

    public OptionSetMetadata(OptionMetadataCollection options)
    {
        _options = options;
    }

    [DataMember]
    public OptionMetadataCollection Options
    {
        get => _options ??= new OptionMetadataCollection();
        private set => _options = value;
    }

    /// <summary>The choice the options of this one depend on.</summary>
    [DataMember]
    public string ParentOptionSetName { get; set; }
}
