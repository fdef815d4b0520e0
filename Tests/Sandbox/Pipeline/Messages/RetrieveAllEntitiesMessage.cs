using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Metadata;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Describes all tables.</summary>
internal sealed class RetrieveAllEntitiesMessage(EnvironmentDefinition environment) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveAllEntities;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveAllEntitiesResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var filters = operation.InputParameters.TryGetValue("EntityFilters", out EntityFilters given) ? given : EntityFilters.Entity;
        operation.OutputParameters["EntityMetadata"] =
            environment.Tables.Values.Select(table => TableMetadata.Of(table, environment, filters, operation.Caller.Language)).ToArray();
    }
}
