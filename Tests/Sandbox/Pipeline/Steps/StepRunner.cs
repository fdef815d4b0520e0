using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Contexts;
using Segmentation.Sandbox.Pipeline.Images;
using Segmentation.Sandbox.PluginHost;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>Runs the steps of one stage, one after the other, and carries over what each changed.</summary>
internal sealed class StepRunner(PluginTypes plugins, PluginRunner runner, StepContextFactory contexts)
{
    internal void RunStage(int stage, IEnumerable<StepDefinition> steps, Operation operation, RequestScope scope, RequestDispatcher dispatcher, Entity? before, Entity? after)
    {
        foreach (var step in steps)
        {
            if (step.Stage != stage || step.IsAsynchronous || !FilteringAttributes.Match(step, operation))
                continue;

            var context = contexts.ForStep(
                operation, scope, step, StepImages.PreOf(step, before, operation.Table), StepImages.PostOf(step, after, operation.Table));
            Run(step.Id, step.PluginTypeId, step.Name, step.Configuration, context, operation, scope, dispatcher);
        }
    }

    /// <summary>Runs the plug-in that is a custom API's main operation.</summary>
    internal void RunMainOperation(CustomApiDefinition api, Guid pluginTypeId, Operation operation, RequestScope scope, RequestDispatcher dispatcher) =>
        Run(pluginTypeId, pluginTypeId, api.UniqueName, null, contexts.ForMainOperation(operation, scope), operation, scope, dispatcher);

    private void Run(
        Guid instanceId, Guid pluginTypeId, string name, string? configuration, StepContext context, Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var plugin = plugins.InstanceFor(instanceId, pluginTypeId, configuration);
        var typeName = plugins.NameOf(pluginTypeId);
        runner.Run(new PluginRun(plugin, typeName, name, context), dispatcher, scope);
        TakeOver(context, operation, typeName);
    }

    private static void TakeOver(StepContext context, Operation operation, string typeName)
    {
        try
        {
            operation.InputParameters = ContractCopy.Of(context.InputParameters);
            operation.OutputParameters = ContractCopy.Of(context.OutputParameters);
            if (operation.HasOuterContext && context.Stage == Stage.PreValidation)
                operation.PreValidationVariables = ContractCopy.Of(context.SharedVariables);
            else
                operation.SharedVariables = ContractCopy.Of(context.SharedVariables);
        }
        catch (Exception notSerializable) when (ContractCopy.IsNotSerializable(notSerializable))
        {
            throw PluginFault.From(notSerializable, typeName, "");
        }
    }
}
