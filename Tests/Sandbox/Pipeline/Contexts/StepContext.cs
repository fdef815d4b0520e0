using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>What a step is told about the operation. Every step gets a copy of its own; that of an asynchronous step waits in its job.</summary>
[DataContract]
internal sealed class StepContext : IPluginExecutionContext4
{
    [DataMember(Name = "Parent")]
    private readonly StepContext? _parent;
    private StepContext? _parentCopy;

    internal StepContext(StepContext? parent) => _parent = parent;

    [DataMember]
    public required int Stage { get; init; }
    [DataMember]
    public required int Mode { get; init; }
    [DataMember]
    public required int Depth { get; init; }
    [DataMember]
    public required string MessageName { get; init; }
    [DataMember]
    public required string PrimaryEntityName { get; init; }
    [DataMember]
    public required Guid PrimaryEntityId { get; init; }
    [DataMember]
    public required Guid UserId { get; init; }
    [DataMember]
    public required Guid InitiatingUserId { get; init; }
    /// <summary>Language of the user who sent the request: what a plug-in asks for this user is answered in it as well.</summary>
    [DataMember]
    public required int Language { get; init; }
    [DataMember]
    public required Guid BusinessUnitId { get; init; }
    [DataMember]
    public required Guid OrganizationId { get; init; }
    [DataMember]
    public required string OrganizationName { get; init; }
    [DataMember]
    public required Guid CorrelationId { get; init; }
    [DataMember]
    public required Guid? RequestId { get; init; }
    [DataMember]
    public required Guid OperationId { get; init; }
    [DataMember]
    public required DateTime OperationCreatedOn { get; init; }
    [DataMember]
    public required EntityReference? OwningExtension { get; init; }
    [DataMember]
    public required bool IsInTransaction { get; init; }
    [DataMember]
    public required ParameterCollection InputParameters { get; init; }
    [DataMember]
    public required ParameterCollection OutputParameters { get; init; }
    [DataMember]
    public required ParameterCollection SharedVariables { get; init; }
    [DataMember]
    public EntityImageCollection PreEntityImages { get; init; } = new();
    [DataMember]
    public EntityImageCollection PostEntityImages { get; init; } = new();

    /// <summary>A copy: nothing a step changes there reaches the parent.</summary>
    public IPluginExecutionContext? ParentContext => _parentCopy ??= _parent?.Copy();

    /// <summary>Only messages with two tables have one, and the Sandbox has none of those.</summary>
    public string SecondaryEntityName => "none";
    /// <summary>2: sandbox.</summary>
    public int IsolationMode => 2;
    public bool IsExecutingOffline => false;
    public bool IsOfflinePlayback => false;
    public Guid UserAzureActiveDirectoryObjectId => UserId;
    public Guid InitiatingUserAzureActiveDirectoryObjectId => InitiatingUserId;
    public Guid InitiatingUserApplicationId => Guid.Empty;
    public Guid PortalsContactId => Guid.Empty;
    public bool IsPortalsClientCall => false;
    public Guid AuthenticatedUserId => InitiatingUserId;
    public EntityImageCollection[] PreEntityImagesCollection => [PreEntityImages];
    public EntityImageCollection[] PostEntityImagesCollection => [PostEntityImages];

    private StepContext Copy() => new(_parent)
    {
        Stage = Stage,
        Mode = Mode,
        Depth = Depth,
        MessageName = MessageName,
        PrimaryEntityName = PrimaryEntityName,
        PrimaryEntityId = PrimaryEntityId,
        UserId = UserId,
        InitiatingUserId = InitiatingUserId,
        Language = Language,
        BusinessUnitId = BusinessUnitId,
        OrganizationId = OrganizationId,
        OrganizationName = OrganizationName,
        CorrelationId = CorrelationId,
        RequestId = RequestId,
        OperationId = OperationId,
        OperationCreatedOn = OperationCreatedOn,
        OwningExtension = OwningExtension,
        IsInTransaction = IsInTransaction,
        InputParameters = ContractCopy.Of(InputParameters),
        OutputParameters = ContractCopy.Of(OutputParameters),
        SharedVariables = ContractCopy.Of(SharedVariables),
        PreEntityImages = ContractCopy.Of(PreEntityImages),
        PostEntityImages = ContractCopy.Of(PostEntityImages),
    };
}
