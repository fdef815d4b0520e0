using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>One message on its way through the stages.</summary>
public sealed class Operation
{
    /// <summary>The message.</summary>
    public required string Message { get; init; }
    /// <summary>Primary table; null for messages that have none.</summary>
    public TableDefinition? Table { get; init; }
    /// <summary>Id of the primary row, once it is known.</summary>
    public Guid PrimaryId { get; set; }
    /// <summary>The user whose rights are used.</summary>
    public required Guid UserId { get; init; }
    /// <summary>The user who started it all.</summary>
    public required Guid InitiatingUserId { get; init; }
    /// <summary>Language and time zone of the caller.</summary>
    public required Caller Caller { get; init; }
    /// <summary>Id the caller gave the request.</summary>
    public Guid? RequestId { get; init; }
    /// <summary>1 for a call from outside; one more for each plug-in in between.</summary>
    public required int Depth { get; init; }
    /// <summary>Context of the plug-in, or of the platform's operation, that started this one.</summary>
    internal StepContext? Parent { get; init; }
    /// <summary>Parameters; the stages before the main operation may change them.</summary>
    public required ParameterCollection InputParameters { get; set; }
    /// <summary>Results.</summary>
    public ParameterCollection OutputParameters { get; set; } = new();
    /// <summary>What PreValidation steps share.</summary>
    internal ParameterCollection PreValidationVariables { get; set; } = new();
    /// <summary>What the steps of the other stages share.</summary>
    internal ParameterCollection SharedVariables { get; set; } = new();
    /// <summary>The stored row before the operation, as far as the platform read it.</summary>
    internal Entity? Before { get; set; }

    /// <summary>Whether the platform deletes the row because it deletes the one it belongs to.</summary>
    internal bool IsCascadedDelete { get; private init; }

    /// <summary>The row to write.</summary>
    public Entity TargetRow => (Entity)InputParameters[Parameter.Target];

    /// <summary>The row pointed at.</summary>
    public EntityReference TargetReference => (EntityReference)InputParameters[Parameter.Target];

    /// <summary>
    /// Whether PreValidation runs in a context of its own, the parent of the other stages' context
    /// (learn.microsoft.com, "Understand the execution context", shared variables).
    /// </summary>
    internal bool HasOuterContext => Message is MessageNames.Create or MessageNames.Update or MessageNames.Delete;

    /// <summary>An operation that the platform starts on its own behalf within this one, such as a cascade.</summary>
    internal Operation Internal(string message, TableDefinition table, Guid id, ParameterCollection parameters, StepContext parent) => new()
    {
        Message = message,
        Table = table,
        PrimaryId = id,
        UserId = UserId,
        InitiatingUserId = InitiatingUserId,
        Caller = Caller,
        Depth = Depth,
        Parent = parent,
        InputParameters = parameters,
    };

    /// <summary>The delete of a row that goes with this one's.</summary>
    internal Operation CascadedDelete(TableDefinition table, Guid id, StepContext parent) => new()
    {
        Message = MessageNames.Delete,
        Table = table,
        PrimaryId = id,
        UserId = UserId,
        InitiatingUserId = InitiatingUserId,
        Caller = Caller,
        Depth = Depth,
        Parent = parent,
        InputParameters = new ParameterCollection { [Parameter.Target] = new EntityReference(table.LogicalName, id) },
        IsCascadedDelete = true,
    };
}
