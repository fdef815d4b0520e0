using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Counts all rows of tables. The platform's answer may be a day old; this one is current.</summary>
internal sealed class RetrieveTotalRecordCountMessage(EnvironmentDefinition environment, Authorizer authorizer) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveTotalRecordCount;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveTotalRecordCountResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var counts = new EntityRecordCountCollection();
        foreach (var name in TargetParameter.Required<string[]>(operation.InputParameters, "EntityNames", Message))
        {
            var table = environment.Table(name);
            authorizer.Demand(AccessRight.Read, table, operation.UserId, scope);
            counts[name] = Count(scope.Rows, name);
        }

        operation.OutputParameters["EntityRecordCountCollection"] = counts;
    }

    private static long Count(StoreSession rows, string table)
    {
        using var statement = rows.Prepare($"SELECT count(*) FROM {rows.Schema.Table(table).Sql}");
        statement.Step();
        return statement.Integer(0);
    }
}
