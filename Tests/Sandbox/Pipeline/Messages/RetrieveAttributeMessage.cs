using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Describes a column.</summary>
internal sealed class RetrieveAttributeMessage(EnvironmentDefinition environment) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveAttribute;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveAttributeResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var table = RetrieveEntityMessage.Find(environment, TargetParameter.Required<string>(operation.InputParameters, "EntityLogicalName", Message));
        var name = TargetParameter.Required<string>(operation.InputParameters, "LogicalName", Message);
        operation.OutputParameters["AttributeMetadata"] = table.Columns.TryGetValue(name, out var column)
            ? ColumnMetadata.Of(table, column, operation.Caller.Language)
            : throw OrganizationFault.Create(ErrorCodes.TableNotFound, $"Could not find an attribute with specified name: {name} for entity: {table.LogicalName}.");
    }
}
