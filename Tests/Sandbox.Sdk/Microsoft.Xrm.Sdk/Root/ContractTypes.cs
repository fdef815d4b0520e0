using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Messages;

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

    /// <summary>What a parameter of a message may hold besides: parts of messages, and whole ones.</summary>
    internal static readonly Type[] All = Values.Concat(typeof(ContractTypes).Assembly.GetExportedTypes().Where(IsPartOfMessage)).ToArray();

    private static bool IsPartOfMessage(Type type) =>
        !type.IsAbstract
        && !type.IsGenericTypeDefinition
        && !Values.Contains(type)
        && (type.Namespace == typeof(CreateRequest).Namespace || type.IsDefined(typeof(System.Runtime.Serialization.DataContractAttribute), false)
            || type.IsDefined(typeof(System.Runtime.Serialization.CollectionDataContractAttribute), false));
}
