using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Creates a row. As on the platform, PreOperation steps already see the id and the columns the platform fills.</summary>
internal sealed class CreateMessage(Authorizer authorizer, RowWriter writer) : MessageHandler
{
    internal override string Message => MessageNames.Create;

    internal override OrganizationResponse NewResponse() => new CreateResponse();

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        TargetParameter.TableOf(parameters, environment, Message);

    internal override void Check(Operation operation, RequestScope scope)
    {
        var row = TargetParameter.Required<Entity>(operation.InputParameters, Parameter.Target, Message);
        RelatedRows.Refuse(row, Message);
        foreach (var (name, value) in row.KeyAttributes)
            if (!row.Contains(name))
                row[name] = value;
        ColumnsMustExistRule.Check(operation.Table!, row);
        ReadOnlyColumns.Remove(operation.Table!, row, isCreate: true);
        operation.PrimaryId = RowKeys.Find(operation.Table!, row, scope) ?? Guid.Empty;
    }

    internal override void Prepare(Operation operation, RequestScope scope)
    {
        var table = operation.Table!;
        var row = operation.TargetRow;
        if (operation.PrimaryId == Guid.Empty)
            operation.PrimaryId = Guid.CreateVersion7(new DateTimeOffset(scope.Now));
        row.Id = operation.PrimaryId;
        row[table.PrimaryKey] = operation.PrimaryId;

        RowOwner.Fill(table, row, scope, operation.UserId);
        authorizer.DemandOnRow(AccessRight.Create, table, row, operation.UserId, scope);
        if (row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is { } owner && owner.Id != operation.UserId)
            authorizer.DemandThatOwnerMayRead(table, owner, scope);
        RowStamps.Created(table, row, operation, scope.Now);
        ChoiceDefaults.Fill(table, row);
        RowStatus.Complete(table, row, null);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        writer.Insert(operation.Table!, operation.TargetRow, operation, scope);
        if (operation.Table!.LogicalName == "systemuser")
            UserSettingsRow.Add(operation.PrimaryId, scope.Writing, scope.Now);
        operation.OutputParameters[Parameter.Id] = operation.PrimaryId;
    }
}
