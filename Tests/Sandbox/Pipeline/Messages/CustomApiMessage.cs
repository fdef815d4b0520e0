using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>A message that a solution brings; its plug-in is the main operation (learn.microsoft.com, "Create and use custom APIs").</summary>
internal sealed class CustomApiMessage(CustomApiDefinition api, Authorizer authorizer, StepRunner runner) : MessageHandler
{
    private const int Table = 1;

    internal override string Message => api.UniqueName;

    internal override TableDefinition? TableOf(ParameterCollection parameters, EnvironmentDefinition environment) =>
        api.BindingType == Table ? TargetParameter.TableOf(parameters, environment, Message) : null;

    internal override void Check(Operation operation, RequestScope scope)
    {
        CustomApiParameters.Check(api, operation.InputParameters);
        if (api.BindingType == Table)
            CheckBinding(operation);
    }

    internal override void Prepare(Operation operation, RequestScope scope)
    {
        if (!string.IsNullOrEmpty(api.ExecutePrivilege))
            authorizer.DemandPrivilege(api.ExecutePrivilege, operation.UserId, scope);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        if (api.PluginTypeId is { } pluginTypeId)
            runner.RunMainOperation(api, pluginTypeId, operation, scope, dispatcher);
        CustomApiParameters.CheckResponse(api, operation.OutputParameters);
    }

    private void CheckBinding(Operation operation)
    {
        if (operation.Table!.LogicalName != api.BoundTable)
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"{api.UniqueName} is bound to table {api.BoundTable}; Target is a row of {operation.Table.LogicalName}.");
        operation.PrimaryId = operation.TargetReference.Id;
    }
}
