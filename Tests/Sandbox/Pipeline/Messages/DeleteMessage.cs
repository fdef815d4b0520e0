using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Cascades;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Deletes a row and what depends on it.</summary>
internal sealed class DeleteMessage(Authorizer authorizer, DeleteCascade cascade, IntersectRows intersectRows) : MessageHandler
{
    internal override string Message => MessageNames.Delete;

    internal override OrganizationResponse NewResponse() => new DeleteResponse();

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        TargetParameter.TableOf(parameters, environment, Message);

    internal override void Check(Operation operation, RequestScope scope)
    {
        var target = TargetParameter.Required<EntityReference>(operation.InputParameters, Parameter.Target, Message);
        operation.PrimaryId = RowKeys.Resolve(target, scope);
    }

    internal override void Prepare(Operation operation, RequestScope scope)
    {
        var table = operation.Table!;
        operation.Before = scope.Rows.Find(table.LogicalName, operation.PrimaryId) ?? throw RowFault.DoesNotExist(table.LogicalName, operation.PrimaryId);
        RowVersions.Check(operation.InputParameters, operation.TargetReference.RowVersion, operation.Before);
        // the right to delete a row is the right to delete what goes with it (fkbase.info, "Cascade Delete Behaviour")
        if (!operation.IsCascadedDelete) authorizer.DemandOnRow(AccessRight.Delete, table, operation.Before, operation.UserId, scope);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        cascade.Run(operation, scope, dispatcher);
        intersectRows.Remove(operation.Table!.LogicalName, operation.PrimaryId, scope);
        scope.Writing.Delete(operation.Table!.LogicalName, operation.PrimaryId);
    }
}
