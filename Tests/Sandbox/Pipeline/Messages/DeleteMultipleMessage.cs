using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>The platform deletes many rows at once in elastic tables only, which the Sandbox has none of (learn.microsoft.com, "Use bulk operation messages").</summary>
internal sealed class DeleteMultipleMessage : MessageHandler
{
    internal override string Message => MessageNames.DeleteMultiple;

    internal override TableDefinition? TableOf(ParameterCollection parameters, EnvironmentDefinition environment)
    {
        var targets = TargetParameter.Required<EntityReferenceCollection>(parameters, Parameter.Targets, Message);
        throw OrganizationFault.Create(ErrorCodes.NotSupported,
            $"DeleteMultiple is for elastic tables only, and '{targets.FirstOrDefault()?.LogicalName}' is a standard table. Delete its rows one by one, or in ExecuteMultiple.");
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher) =>
        throw new InvalidOperationException("The message is refused before.");
}
