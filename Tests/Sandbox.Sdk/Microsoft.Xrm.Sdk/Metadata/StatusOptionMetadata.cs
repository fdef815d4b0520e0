using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A status reason of a table.</summary>
[DataContract(Name = "StatusOptionMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StatusOptionMetadata : OptionMetadata
{
    public StatusOptionMetadata()
    {
    }

    public StatusOptionMetadata(int value, int? state) : base(value)
    {
        State = state;
    }

    /// <summary>The status this reason belongs to.</summary>
    [DataMember]
    public int? State { get; set; }

    [DataMember]
    public string TransitionData { get; set; }
}
