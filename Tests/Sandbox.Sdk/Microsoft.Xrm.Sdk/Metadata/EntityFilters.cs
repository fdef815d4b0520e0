using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Which parts of a table definition to read.</summary>
[DataContract(Name = "EntityFilters", Namespace = ContractNamespace.Metadata2011)]
[Flags]
public enum EntityFilters
{
    [EnumMember] Default = 1,
    [EnumMember] Entity = 1,
    [EnumMember] Attributes = 2,
    [EnumMember] Privileges = 4,
    [EnumMember] Relationships = 8,
    [EnumMember] All = 15,
}
