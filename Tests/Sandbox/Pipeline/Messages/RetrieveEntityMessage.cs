using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Tells what a table is called, in all languages; columns and relationships are left to the Web API.</summary>
internal sealed class RetrieveEntityMessage(EnvironmentDefinition environment) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveEntity;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveEntityResponse();

    internal override void Check(Operation operation, RequestScope scope)
    {
        if (operation.InputParameters.TryGetValue("EntityFilters", out EntityFilters filters) && filters != EntityFilters.Entity)
            throw OrganizationFault.Create(ErrorCodes.NotSupported, $"The Sandbox answers RetrieveEntity with EntityFilters.Entity only, not with {filters}.");
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var name = TargetParameter.Required<string>(operation.InputParameters, "LogicalName", Message);
        if (!environment.Tables.TryGetValue(name, out var table))
            throw OrganizationFault.Create(ErrorCodes.TableNotFound,
                $"Could not find an entity with name {name} and id 00000000-0000-0000-0000-000000000000.");

        operation.OutputParameters["EntityMetadata"] = new EntityMetadata
        {
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            DisplayName = LabelOf(table.DisplayName, operation.Caller.Language),
            DisplayCollectionName = LabelOf(table.CollectionName, operation.Caller.Language),
            Description = LabelOf(table.Description, operation.Caller.Language),
        };
    }

    private static Label LabelOf(LocalizedText text, int language) => new(
        new LocalizedLabel(text.In(language), language),
        text.Translations.Select(translation => new LocalizedLabel(translation.Value, translation.Key)).ToArray());
}
