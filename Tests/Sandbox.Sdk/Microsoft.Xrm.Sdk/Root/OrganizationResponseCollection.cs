using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answers to a batch that ran in one transaction.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = ContractNamespace.Contracts71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
    public OrganizationResponseCollection()
    {
    }
}
