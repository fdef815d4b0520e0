using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>What is computed over the rows of a group.</summary>
[DataContract(Name = "XrmAggregateType", Namespace = ContractNamespace.Contracts90)]
public enum XrmAggregateType
{
    [EnumMember] None,
    [EnumMember] Count,
    [EnumMember] CountColumn,
    [EnumMember] Sum,
    [EnumMember] Avg,
    [EnumMember] Min,
    [EnumMember] Max,
}
