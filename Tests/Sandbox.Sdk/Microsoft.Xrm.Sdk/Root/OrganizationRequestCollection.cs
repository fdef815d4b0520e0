using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The messages of a batch.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = ContractNamespace.Contracts2012)]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
    public OrganizationRequestCollection()
    {
    }
}
