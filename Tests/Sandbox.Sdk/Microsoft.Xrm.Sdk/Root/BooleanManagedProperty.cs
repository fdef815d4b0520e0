using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A yes/no property of a definition.</summary>
[DataContract(Name = "BooleanManagedProperty", Namespace = ContractNamespace.Contracts2011)]
public sealed class BooleanManagedProperty : ManagedProperty<bool>
{
    public BooleanManagedProperty()
    {
    }

    public BooleanManagedProperty(bool value)
    {
        Value = value;
    }
}
