using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks about the environment.</summary>
[DataContract(Name = "RetrieveCurrentOrganizationRequest", Namespace = ContractNamespace.Contracts)]
public sealed class RetrieveCurrentOrganizationRequest : OrganizationRequest
{
    public RetrieveCurrentOrganizationRequest()
    {
        RequestName = "RetrieveCurrentOrganization";
    }

    public EndpointAccessType AccessType
    {
        get => Parameters.TryGetValue(nameof(AccessType), out EndpointAccessType value) ? value : default;
        set => Parameters[nameof(AccessType)] = value;
    }
}
