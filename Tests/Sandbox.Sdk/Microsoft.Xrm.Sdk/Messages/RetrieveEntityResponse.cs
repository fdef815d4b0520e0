using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definition of a table.</summary>
[DataContract(Name = "RetrieveEntityResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    public EntityMetadata EntityMetadata => Get<EntityMetadata>(nameof(EntityMetadata));
}
