using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row that was read.</summary>
[DataContract(Name = "RetrieveResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    public Entity Entity => Get<Entity>(nameof(Entity));

    public object Notifications => Get<object>(nameof(Notifications));
}
