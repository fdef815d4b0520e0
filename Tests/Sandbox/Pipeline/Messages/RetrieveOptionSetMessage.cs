using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Describes a global choice.</summary>
internal sealed class RetrieveOptionSetMessage(EnvironmentDefinition environment) : MessageHandler
{
    internal override string Message => MessageNames.RetrieveOptionSet;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new RetrieveOptionSetResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var name = TargetParameter.Required<string>(operation.InputParameters, "Name", Message);
        operation.OutputParameters["OptionSetMetadata"] = environment.Choices.TryGetValue(name, out var choice)
            ? ChoiceMetadata.Of(choice, ColumnType.Picklist, operation.Caller.Language)
            : throw OrganizationFault.Create(ErrorCodes.TableNotFound, $"Could not find an optionset with name '{name}'.");
    }
}
