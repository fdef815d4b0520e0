using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks how many rows tables have; the answer is at most a day old.</summary>
[DataContract(Name = "RetrieveTotalRecordCountRequest", Namespace = ContractNamespace.Contracts)]
public sealed class RetrieveTotalRecordCountRequest : OrganizationRequest
{
    public RetrieveTotalRecordCountRequest()
    {
        RequestName = "RetrieveTotalRecordCount";
    }

    public string[] EntityNames
    {
        get => Parameters.TryGetValue(nameof(EntityNames), out string[] value) ? value : default;
        set => Parameters[nameof(EntityNames)] = value;
    }
}
