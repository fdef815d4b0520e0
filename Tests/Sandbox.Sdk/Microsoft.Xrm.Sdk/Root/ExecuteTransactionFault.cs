using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Why a transaction was rolled back, and which of its messages failed.</summary>
[DataContract(Name = "ExecuteTransactionFault", Namespace = ContractNamespace.Contracts71)]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}
