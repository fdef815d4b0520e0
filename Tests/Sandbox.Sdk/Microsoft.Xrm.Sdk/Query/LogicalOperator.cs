using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How the parts of a filter combine.</summary>
[DataContract(Name = "LogicalOperator", Namespace = ContractNamespace.Contracts2011)]
public enum LogicalOperator
{
    [EnumMember] And,
    [EnumMember] Or,
}
