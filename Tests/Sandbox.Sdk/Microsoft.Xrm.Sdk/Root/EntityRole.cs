using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The side of a relationship.</summary>
[DataContract(Name = "EntityRole", Namespace = ContractNamespace.Contracts2011)]
public enum EntityRole
{
    /// <summary>The side that holds the lookup.</summary>
    [EnumMember] Referencing,
    /// <summary>The side the lookup points to.</summary>
    [EnumMember] Referenced,
}
