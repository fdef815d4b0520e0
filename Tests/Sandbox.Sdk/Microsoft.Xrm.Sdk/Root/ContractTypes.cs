using System;
using System.Linq;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types a value declared as <c>object</c> may have on the wire.</summary>
internal static class ContractTypes
{
    /// <summary>What a column, an alternate key or a condition may hold.</summary>
    internal static readonly Type[] Values =
    [
        typeof(AliasedValue),
        typeof(bool[]),
        typeof(byte[]),
        typeof(DateTime[]),
        typeof(decimal[]),
        typeof(double[]),
        typeof(Entity),
        typeof(EntityCollection),
        typeof(EntityReference),
        typeof(EntityReferenceCollection),
        typeof(Guid[]),
        typeof(int[]),
        typeof(long[]),
        typeof(Money),
        typeof(OptionSetValue),
        typeof(OptionSetValueCollection),
        typeof(string[]),
    ];

    /// <summary>What a parameter of a message may hold: a value, a message, or any part of one.</summary>
    internal static readonly Type[] All = typeof(ContractTypes).Assembly.GetExportedTypes()
        .Where(IsContract)
        .Union(Values)
        .Union([typeof(EntityMetadata[]), typeof(UpsertResponse[])])
        .ToArray();

    private static bool IsContract(Type type) =>
        !type.IsGenericTypeDefinition
        && (type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(CollectionDataContractAttribute), false));
}
