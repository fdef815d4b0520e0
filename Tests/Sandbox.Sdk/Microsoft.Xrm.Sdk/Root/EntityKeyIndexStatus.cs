using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How far the index of an alternate key has come.</summary>
[DataContract(Name = "EntityKeyIndexStatus", Namespace = ContractNamespace.Contracts71)]
public enum EntityKeyIndexStatus
{
    [EnumMember] Pending,
    [EnumMember] InProgress,
    [EnumMember] Active,
    [EnumMember] Failed,
}
