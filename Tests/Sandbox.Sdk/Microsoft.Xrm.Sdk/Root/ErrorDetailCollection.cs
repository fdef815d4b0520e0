using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What else a fault tells, by name.</summary>
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
    private static System.Type[] KnownTypes() => ContractTypes.Values;
}
