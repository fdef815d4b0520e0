using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Why the organization service refused a message.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = ContractNamespace.Contracts2011)]
[KnownType(typeof(ExecuteTransactionFault))]
public class OrganizationServiceFault : BaseServiceFault
{
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    public string TraceText { get; set; }
}
