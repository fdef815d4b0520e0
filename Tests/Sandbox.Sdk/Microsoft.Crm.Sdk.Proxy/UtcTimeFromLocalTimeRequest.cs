using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Turns the local time of a time zone into UTC.</summary>
[DataContract(Name = "UtcTimeFromLocalTimeRequest", Namespace = ContractNamespace.Contracts)]
public sealed class UtcTimeFromLocalTimeRequest : OrganizationRequest
{
    public UtcTimeFromLocalTimeRequest()
    {
        RequestName = "UtcTimeFromLocalTime";
    }

    public DateTime LocalTime
    {
        get => Parameters.TryGetValue(nameof(LocalTime), out DateTime value) ? value : default;
        set => Parameters[nameof(LocalTime)] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue(nameof(TimeZoneCode), out int value) ? value : default;
        set => Parameters[nameof(TimeZoneCode)] = value;
    }
}
