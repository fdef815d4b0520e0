using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.Expressions;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Reads the rows a query finds.</summary>
internal sealed class RetrieveMultipleMessage(QueryScopes scopes) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveMultiple;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveMultipleResponse();

    internal override TableDefinition? TableOf(ParameterCollection parameters, EnvironmentDefinition environment)
    {
        var query = QueryExpressionReader.Read(TargetParameter.Required<QueryBase>(parameters, Parameter.Query, Message));
        return environment.Tables.GetValueOrDefault(query.Table);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var query = QueryExpressionReader.Read((QueryBase)operation.InputParameters[Parameter.Query]);
        operation.OutputParameters[Parameter.BusinessEntityCollection] = scope.Rows.Query(query, scopes.For(operation, scope));
    }

    internal override ParameterCollection ResultsOf(Operation operation) => new()
    {
        ["EntityCollection"] = operation.OutputParameters[Parameter.BusinessEntityCollection],
    };
}
