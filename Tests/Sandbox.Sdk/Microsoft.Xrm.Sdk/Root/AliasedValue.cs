using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A column value read under an alias: of a linked table, or computed.</summary>
[DataContract(Name = "AliasedValue", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public sealed class AliasedValue : IExtensibleDataObject
{
    public AliasedValue()
    {
    }

    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    [DataMember]
    public string AttributeLogicalName { get; private set; }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    [DataMember]
    public object Value { get; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    private static System.Type[] KnownTypes() => ContractTypes.Values;
}
