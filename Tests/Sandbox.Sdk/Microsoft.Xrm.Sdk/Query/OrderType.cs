using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The direction of an order.</summary>
[DataContract(Name = "OrderType", Namespace = ContractNamespace.Contracts2011)]
public enum OrderType
{
    [EnumMember] Ascending,
    [EnumMember] Descending,
}
