using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Updates the row, or creates it when it is not there (learn.microsoft.com, "Use Upsert to create or update a record").</summary>
internal sealed class UpsertMessage(StepContextFactory contexts) : MessageHandler
{
    internal override string Message => MessageNames.Upsert;

    /// <summary>False: the create or update it becomes has the transaction, so that their PreValidation stays outside.</summary>
    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new UpsertResponse();

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        TargetParameter.TableOf(parameters, environment, Message);

    internal override void Check(Operation operation, RequestScope scope) =>
        TargetParameter.Required<Entity>(operation.InputParameters, Parameter.Target, Message);

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var table = operation.Table!;
        var row = operation.TargetRow;
        var id = RowKeys.Find(table, row, scope) ?? Guid.Empty;
        var exists = id != Guid.Empty && scope.Rows.Exists(table.LogicalName, id);
        var write = operation.Internal(
            exists ? MessageNames.Update : MessageNames.Create, table, id,
            new ParameterCollection { [Parameter.Target] = row }, contexts.AsParent(operation, scope));
        dispatcher.Run(write, scope);

        operation.PrimaryId = write.PrimaryId;
        operation.OutputParameters["RecordCreated"] = !exists;
        operation.OutputParameters[Parameter.Target] = new EntityReference(table.LogicalName, write.PrimaryId);
    }
}
