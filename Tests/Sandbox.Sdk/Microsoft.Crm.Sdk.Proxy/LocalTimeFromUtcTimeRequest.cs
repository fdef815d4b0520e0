using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Turns UTC into the local time of a time zone.</summary>
[DataContract(Name = "LocalTimeFromUtcTimeRequest", Namespace = ContractNamespace.Contracts)]
public sealed class LocalTimeFromUtcTimeRequest : OrganizationRequest
{
    public LocalTimeFromUtcTimeRequest()
    {
        RequestName = "LocalTimeFromUtcTime";
    }

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue(nameof(TimeZoneCode), out int value) ? value : default;
        set => Parameters[nameof(TimeZoneCode)] = value;
    }

    public DateTime UtcTime
    {
        get => Parameters.TryGetValue(nameof(UtcTime), out DateTime value) ? value : default;
        set => Parameters[nameof(UtcTime)] = value;
    }
}
