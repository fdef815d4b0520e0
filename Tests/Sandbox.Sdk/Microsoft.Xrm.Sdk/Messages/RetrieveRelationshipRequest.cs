using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the definition of a relationship, by schema name or id.</summary>
[DataContract(Name = "RetrieveRelationshipRequest", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveRelationshipRequest : OrganizationRequest
{
    public RetrieveRelationshipRequest()
    {
        RequestName = "RetrieveRelationship";
    }

    public string Name
    {
        get => Get<string>(nameof(Name));
        set => Parameters[nameof(Name)] = value;
    }

    public Guid MetadataId
    {
        get => Get<Guid>(nameof(MetadataId));
        set => Parameters[nameof(MetadataId)] = value;
    }

    /// <summary>Also what has not been published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Get<bool>(nameof(RetrieveAsIfPublished));
        set => Parameters[nameof(RetrieveAsIfPublished)] = value;
    }
}
