using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What every definition has.</summary>
[DataContract(Name = "MetadataBase", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(AttributeMetadata))]
[KnownType(typeof(EntityMetadata))]
[KnownType(typeof(EntityKeyMetadata))]
[KnownType(typeof(OptionMetadata))]
[KnownType(typeof(OptionSetMetadataBase))]
[KnownType(typeof(RelationshipMetadataBase))]
[KnownType(typeof(LocalizedLabel))]
public abstract class MetadataBase : IExtensibleDataObject
{
    [DataMember]
    public Guid? MetadataId { get; set; }

    [DataMember]
    public bool? HasChanged { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
