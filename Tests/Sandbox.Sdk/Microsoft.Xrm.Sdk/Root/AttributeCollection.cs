using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The columns of a row by logical name.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public sealed class AttributeCollection : DataCollection<string, object>
{
    private static System.Type[] KnownTypes() => ContractTypes.Values;
}
