using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Links rows with a row.</summary>
[DataContract(Name = "AssociateRequest", Namespace = ContractNamespace.Contracts2011)]
public sealed class AssociateRequest : OrganizationRequest
{
    public AssociateRequest()
    {
        RequestName = "Associate";
    }

    public EntityReference Target
    {
        get => Get<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }

    public EntityReferenceCollection RelatedEntities
    {
        get => Get<EntityReferenceCollection>(nameof(RelatedEntities));
        set => Parameters[nameof(RelatedEntities)] = value;
    }

    public Relationship Relationship
    {
        get => Get<Relationship>(nameof(Relationship));
        set => Parameters[nameof(Relationship)] = value;
    }
}
