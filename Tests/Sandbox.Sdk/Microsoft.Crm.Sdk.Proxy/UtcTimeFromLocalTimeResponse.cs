using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A time in UTC.</summary>
[DataContract(Name = "UtcTimeFromLocalTimeResponse", Namespace = ContractNamespace.Contracts)]
public sealed class UtcTimeFromLocalTimeResponse : OrganizationResponse
{
    public DateTime UtcTime => Results.TryGetValue(nameof(UtcTime), out DateTime value) ? value : default;
}
