using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row an upsert wrote, and whether it is new.</summary>
[DataContract(Name = "UpsertResponse", Namespace = ContractNamespace.Contracts71)]
public sealed class UpsertResponse : OrganizationResponse
{
    public bool RecordCreated => Get<bool>(nameof(RecordCreated));

    public EntityReference Target => Get<EntityReference>(nameof(Target));
}
