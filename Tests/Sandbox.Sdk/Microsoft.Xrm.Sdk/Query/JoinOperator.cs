using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a linked table takes part. From <see cref="In"/> on, the link only tests and adds no rows.</summary>
[DataContract(Name = "JoinOperator", Namespace = ContractNamespace.Contracts2011)]
public enum JoinOperator
{
    [EnumMember] Inner,
    [EnumMember] LeftOuter,
    [EnumMember] Natural,
    [EnumMember] MatchFirstRowUsingCrossApply,
    [EnumMember] In,
    [EnumMember] Exists,
    [EnumMember] Any,
    [EnumMember] NotAny,
    [EnumMember] All,
    [EnumMember] NotAll,
}
