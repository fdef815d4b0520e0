using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes rows of one elastic table.</summary>
[DataContract(Name = "DeleteMultipleRequest", Namespace = ContractNamespace.Contracts2011)]
public sealed class DeleteMultipleRequest : OrganizationRequest
{
    public DeleteMultipleRequest()
    {
        RequestName = "DeleteMultiple";
    }

    public EntityReferenceCollection Targets
    {
        get => Get<EntityReferenceCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}
