using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Cascades;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Changes a row; a new owner and a new status are changes like any other.</summary>
internal sealed class UpdateMessage(Authorizer authorizer, RowWriter writer, AssignCascade assignCascade) : MessageHandler
{
    internal override string Message => MessageNames.Update;

    internal override OrganizationResponse NewResponse() => new UpdateResponse();

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        TargetParameter.TableOf(parameters, environment, Message);

    internal override void Check(Operation operation, RequestScope scope)
    {
        var table = operation.Table!;
        var row = TargetParameter.Required<Entity>(operation.InputParameters, Parameter.Target, Message);
        RelatedRows.Refuse(row, Message);
        ColumnsMustExistRule.Check(table, row);
        ReadOnlyColumns.Remove(table, row, isCreate: false);
        operation.PrimaryId = row.Id = RowKeys.Find(table, row, scope) ?? throw RowFault.NoRowWithKey(table.LogicalName);
        row[table.PrimaryKey] = row.Id;
    }

    internal override void Prepare(Operation operation, RequestScope scope)
    {
        var table = operation.Table!;
        var row = operation.TargetRow;
        var before = operation.Before = scope.Rows.Find(table.LogicalName, operation.PrimaryId) ?? throw RowFault.DoesNotExist(table.LogicalName, operation.PrimaryId);
        RowVersions.Check(operation.InputParameters, row.RowVersion, before);

        authorizer.DemandOnRow(AccessRight.Write, table, before, operation.UserId, scope);
        if (IsAssigned(row, before))
        {
            authorizer.DemandOnRow(AccessRight.Assign, table, before, operation.UserId, scope);
            authorizer.DemandThatOwnerMayRead(table, row.GetAttributeValue<EntityReference>(PlatformColumn.Owner), scope);
        }

        RowStamps.Modified(table, row, operation, scope.Now);
        RowStatus.Complete(table, row, before);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var row = operation.TargetRow;
        row.Id = operation.PrimaryId;
        writer.Update(operation.Table!, row, operation.Before!, operation, scope);
        if (IsAssigned(row, operation.Before!))
            assignCascade.Run(operation, scope, dispatcher);
    }

    private static bool IsAssigned(Entity row, Entity before) =>
        row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is { } owner
        && before.GetAttributeValue<EntityReference>(PlatformColumn.Owner)?.Id != owner.Id;
}
