using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Describes a table.</summary>
internal sealed class RetrieveEntityMessage(EnvironmentDefinition environment) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveEntity;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveEntityResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var name = TargetParameter.Required<string>(operation.InputParameters, "LogicalName", Message);
        var filters = operation.InputParameters.TryGetValue("EntityFilters", out EntityFilters given) ? given : EntityFilters.Entity;
        operation.OutputParameters["EntityMetadata"] = TableMetadata.Of(Find(environment, name), environment, filters, operation.Caller.Language);
    }

    /// <exception cref="System.ServiceModel.FaultException">There is no such table.</exception>
    internal static TableDefinition Find(EnvironmentDefinition environment, string name) => environment.Tables.TryGetValue(name, out var table)
        ? table
        : throw OrganizationFault.Create(ErrorCodes.TableNotFound, $"Could not find an entity with name {name} and id 00000000-0000-0000-0000-000000000000.");
}
