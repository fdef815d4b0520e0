using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the definitions of all tables.</summary>
[DataContract(Name = "RetrieveAllEntitiesRequest", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    public RetrieveAllEntitiesRequest()
    {
        RequestName = "RetrieveAllEntities";
    }

    public EntityFilters EntityFilters
    {
        get => Get<EntityFilters>(nameof(EntityFilters));
        set => Parameters[nameof(EntityFilters)] = value;
    }

    /// <summary>Also what has not been published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Get<bool>(nameof(RetrieveAsIfPublished));
        set => Parameters[nameof(RetrieveAsIfPublished)] = value;
    }
}
