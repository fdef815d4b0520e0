using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Runtime;

/// <summary>
/// A plug-in of this solution: one stateless class whose work is <see cref="Run"/>.
/// Tells refusals, which the user reads, from failures, which the trace explains.
/// </summary>
public abstract class PluginBase : IPlugin
{
    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = new PluginContext(serviceProvider);
        var execution = context.Execution;
        context.Trace($"{GetType().Name}: {execution.MessageName} {execution.PrimaryEntityName}, stage {execution.Stage}, "
            + $"depth {execution.Depth}, user {execution.UserId}, correlation {execution.CorrelationId}");
        try
        {
            Run(context);
            context.Trace("done");
        }
        catch (Refusal refusal)
        {
            context.Trace($"refused: {refusal.Message}");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, (int)refusal.Code, refusal.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            // the platform, or a rule of a nested request, has refused already and worded it for the user
            context.Trace($"the service refused: {fault.Detail.ErrorCode}: {fault.Detail.Message}");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, fault.Detail.ErrorCode, fault.Detail.Message);
        }
        catch (Exception failure) when (failure is not InvalidPluginExecutionException)
        {
            context.Trace($"failed: {failure}");
            throw new InvalidPluginExecutionException(
                OperationStatus.Failed,
                (int)RefusalCode.UnexpectedFailure,
                $"{RefusalCode.UnexpectedFailure}: Segmentation could not finish this request, and nothing of it was saved. "
                + $"Please give your administrator this number, which leads to the details in the plug-in trace log: {execution.CorrelationId}");
        }
    }

    /// <summary>The work of this plug-in.</summary>
    protected abstract void Run(PluginContext context);
}
