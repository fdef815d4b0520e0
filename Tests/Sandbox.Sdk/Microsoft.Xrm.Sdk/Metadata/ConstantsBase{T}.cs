using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A value out of a fixed list that may grow with the platform, which an enum cannot.</summary>
[DataContract(Namespace = ContractNamespace.Metadata2013)]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    [DataMember]
    public T Value { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
