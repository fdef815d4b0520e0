using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>How many rows tables have.</summary>
[DataContract(Name = "RetrieveTotalRecordCountResponse", Namespace = ContractNamespace.Contracts)]
public sealed class RetrieveTotalRecordCountResponse : OrganizationResponse
{
    public EntityRecordCountCollection EntityRecordCountCollection => Results.TryGetValue(nameof(EntityRecordCountCollection), out EntityRecordCountCollection value) ? value : default;
}
