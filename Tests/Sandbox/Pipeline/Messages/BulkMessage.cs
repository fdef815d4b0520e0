using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>
/// Writes many rows of one table in one transaction. Each row runs the steps of the single message too, as the platform's merged
/// pipeline does (learn.microsoft.com, "Use bulk operation messages").
/// </summary>
internal abstract class BulkMessage(StepContextFactory contexts) : MessageHandler
{
    /// <summary>Message of each row.</summary>
    private protected abstract string RowMessage { get; }

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment)
    {
        var targets = TargetParameter.Required<EntityCollection>(parameters, Parameter.Targets, Message);
        var name = string.IsNullOrEmpty(targets.EntityName) ? targets.Entities.FirstOrDefault()?.LogicalName : targets.EntityName;
        return string.IsNullOrEmpty(name)
            ? throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Targets of message {Message} is empty.")
            : environment.Table(name);
    }

    internal override void Check(Operation operation, RequestScope scope)
    {
        foreach (var row in Rows(operation))
            if (row.LogicalName != operation.Table!.LogicalName)
                throw OrganizationFault.Create(ErrorCodes.InvalidArgument,
                    $"All rows of message {Message} must be of one table: Targets is of '{operation.Table.LogicalName}' and holds a row of '{row.LogicalName}'.");
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var parent = contexts.AsParentOfRow(operation, scope);
        var writes = new List<Operation>();
        foreach (var row in Rows(operation))
        {
            var write = operation.Internal(RowMessage, operation.Table!, row.Id, RowParameters(operation, row), parent);
            dispatcher.Run(write, scope);
            writes.Add(write);
        }

        SetResult(operation, writes);
    }

    /// <summary>Parameters of the single message for a row.</summary>
    private protected virtual ParameterCollection RowParameters(Operation operation, Entity row) => new() { [Parameter.Target] = row };

    /// <param name="operation">The bulk operation.</param>
    /// <param name="writes">Those of the rows, in the order of Targets.</param>
    private protected virtual void SetResult(Operation operation, IReadOnlyList<Operation> writes)
    {
    }

    private static DataCollection<Entity> Rows(Operation operation) => ((EntityCollection)operation.InputParameters[Parameter.Targets]).Entities;
}
