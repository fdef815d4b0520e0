using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a client did to a row since it was read.</summary>
[DataContract(Name = "EntityState", Namespace = ContractNamespace.Contracts2011)]
public enum EntityState
{
    [EnumMember] Unchanged,
    [EnumMember] Created,
    [EnumMember] Changed,
}
