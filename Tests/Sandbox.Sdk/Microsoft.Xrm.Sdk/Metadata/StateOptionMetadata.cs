using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A status of a table.</summary>
[DataContract(Name = "StateOptionMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StateOptionMetadata : OptionMetadata
{
    /// <summary>The status reason a row gets with this status.</summary>
    [DataMember]
    public int? DefaultStatus { get; set; }

    [DataMember]
    public string InvariantName { get; set; }
}
