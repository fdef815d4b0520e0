using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The columns of an alternate key by logical name.</summary>
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = ContractNamespace.Contracts71)]
[KnownType(nameof(KnownTypes))]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    private static System.Type[] KnownTypes() => ContractTypes.Values;
}
