using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A property of a definition, and whether it may be changed where a managed solution brought it.</summary>
[DataContract(Namespace = ContractNamespace.Contracts2011)]
public abstract class ManagedProperty<T> : IExtensibleDataObject
{
    protected ManagedProperty() : this(null)
    {
    }

    protected ManagedProperty(string managedPropertyLogicalName)
    {
        ManagedPropertyLogicalName = managedPropertyLogicalName;
        CanBeChanged = true;
    }

    [DataMember]
    public bool CanBeChanged { get; set; }

    [DataMember]
    public string ManagedPropertyLogicalName { get; internal set; }

    [DataMember]
    public T Value { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
