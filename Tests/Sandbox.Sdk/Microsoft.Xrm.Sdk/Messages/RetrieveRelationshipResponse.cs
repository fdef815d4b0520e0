using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definition of a relationship.</summary>
[DataContract(Name = "RetrieveRelationshipResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveRelationshipResponse : OrganizationResponse
{
    public RelationshipMetadataBase RelationshipMetadata => Get<RelationshipMetadataBase>(nameof(RelationshipMetadata));
}
