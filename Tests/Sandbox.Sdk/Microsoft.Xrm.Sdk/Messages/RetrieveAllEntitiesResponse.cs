using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definitions of all tables.</summary>
[DataContract(Name = "RetrieveAllEntitiesResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    public EntityMetadata[] EntityMetadata => Get<EntityMetadata[]>(nameof(EntityMetadata));

    public string Timestamp => Get<string>(nameof(Timestamp));
}
