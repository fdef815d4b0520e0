using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>About the environment.</summary>
[DataContract(Name = "RetrieveCurrentOrganizationResponse", Namespace = ContractNamespace.Contracts)]
public sealed class RetrieveCurrentOrganizationResponse : OrganizationResponse
{
    public OrganizationDetail Detail => Results.TryGetValue(nameof(Detail), out OrganizationDetail value) ? value : default;
}
