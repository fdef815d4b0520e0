using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>A page of rows.</summary>
[DataContract(Name = "RetrieveMultipleResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => Get<EntityCollection>(nameof(EntityCollection));
}
