using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Who calls.</summary>
[DataContract(Name = "WhoAmIResponse", Namespace = ContractNamespace.Contracts)]
public sealed class WhoAmIResponse : OrganizationResponse
{
    public Guid UserId => Results.TryGetValue(nameof(UserId), out Guid value) ? value : default;

    public Guid BusinessUnitId => Results.TryGetValue(nameof(BusinessUnitId), out Guid value) ? value : default;

    public Guid OrganizationId => Results.TryGetValue(nameof(OrganizationId), out Guid value) ? value : default;
}
