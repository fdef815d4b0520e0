using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Reads a row, with the names of its lookups and formatted values.</summary>
internal sealed class RetrieveMessage(Authorizer authorizer, QueryScopes scopes) : MessageHandler
{
    internal override string Message => MessageNames.Retrieve;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveResponse();

    internal override TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        TargetParameter.TableOf(parameters, environment, Message);

    internal override void Check(Operation operation, RequestScope scope)
    {
        TargetParameter.Required<ColumnSet>(operation.InputParameters, Parameter.ColumnSet, Message);
        if (operation.InputParameters.TryGetValue("RelatedEntitiesQuery", out RelationshipQueryCollection related) && related.Count > 0)
            throw OrganizationFault.Create(ErrorCodes.NotSupported, "The Sandbox does not support RelatedEntitiesQuery in Retrieve: query the related rows.");
        var target = TargetParameter.Required<EntityReference>(operation.InputParameters, Parameter.Target, Message);
        operation.PrimaryId = RowKeys.Resolve(target, scope);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var table = operation.Table!;
        authorizer.Demand(AccessRight.Read, table, operation.UserId, scope);
        var row = scope.Rows.Find(table.LogicalName, operation.PrimaryId) ?? throw RowFault.DoesNotExist(table.LogicalName, operation.PrimaryId);
        authorizer.DemandOnRow(AccessRight.Read, table, row, operation.UserId, scope);
        Project(row, (ColumnSet)operation.InputParameters[Parameter.ColumnSet], table);
        scope.Rows.Complete([row], scopes.For(operation, scope));
        operation.OutputParameters[Parameter.BusinessEntity] = row;
    }

    internal override ParameterCollection ResultsOf(Operation operation) => new()
    {
        ["Entity"] = operation.OutputParameters[Parameter.BusinessEntity],
    };

    private static void Project(Entity row, ColumnSet columns, TableDefinition table)
    {
        if (columns.AllColumns)
            return;
        foreach (var name in columns.Columns)
            if (!table.Columns.ContainsKey(name))
                throw RowFault.UnknownColumn(table, name);
        foreach (var name in row.Attributes.Keys.ToArray())
            if (name != table.PrimaryKey && !columns.Columns.Contains(name))
                row.Attributes.Remove(name);
    }
}
