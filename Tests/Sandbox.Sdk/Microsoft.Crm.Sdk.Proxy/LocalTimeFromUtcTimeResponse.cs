using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A local time.</summary>
[DataContract(Name = "LocalTimeFromUtcTimeResponse", Namespace = ContractNamespace.Contracts)]
public sealed class LocalTimeFromUtcTimeResponse : OrganizationResponse
{
    public DateTime LocalTime => Results.TryGetValue(nameof(LocalTime), out DateTime value) ? value : default;
}
