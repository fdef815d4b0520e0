using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.PluginHost;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Jobs;

/// <summary>Runs a job's plug-in. There is no transaction around it: each of its service calls has one of its own.</summary>
internal sealed class JobRunner(
    IEnumerable<StepDefinition> steps, PluginTypes plugins, PluginRunner runner, RequestDispatcher dispatcher, JobQueue queue, SandboxStore store, PipelineLimits limits, TimeProvider clock)
{
    private readonly Dictionary<Guid, StepDefinition> _steps = steps.Where(step => step.IsAsynchronous).ToDictionary(step => step.Id);

    /// <summary>Time between attempts.</summary>
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(10);

    internal void Run(Job job)
    {
        if (!_steps.TryGetValue(job.StepId, out var step))
        {
            queue.Fail(job, $"The step {job.StepId} of this job is no longer registered.", "", ErrorCodes.IsvAborted);
            return;
        }

        var (typeName, failure, trace) = Execute(job, step);
        Finish(job, step, typeName, failure, trace);
    }

    private (string TypeName, Exception? Failure, string Trace) Execute(Job job, StepDefinition step)
    {
        var typeName = "";
        try
        {
            typeName = plugins.NameOf(step.PluginTypeId);
            var plugin = plugins.InstanceFor(step.Id, step.PluginTypeId, step.Configuration);
            var run = new PluginRun(plugin, typeName, step.Name, JobData.Read(job.Data));
            using var scope = new RequestScope(store, new PluginTime(clock, limits.PluginTime), clock);
            var (failure, trace) = runner.Try(run, dispatcher, scope);
            return (typeName, failure, trace);
        }
        catch (Exception cannotRun)
        {
            // no such plug-in, or a context that cannot be read: the job fails, its worker goes on
            return (typeName, OrganizationFault.Create(ErrorCodes.IsvUnexpected, cannotRun.Message), "");
        }
    }

    private void Finish(Job job, StepDefinition step, string typeName, Exception? failure, string trace)
    {
        switch (failure)
        {
            case null:
                queue.Succeed(job, step.AsyncAutoDelete, trace);
                break;
            case InvalidPluginExecutionException { Status: OperationStatus.Retry } retry when job.Attempt < JobQueue.Attempts:
                queue.Retry(job, RetryDelay, retry.Message);
                break;
            default:
                FaultException<OrganizationServiceFault> fault = PluginFault.From(failure, typeName, trace);
                queue.Fail(job, fault.Detail.Message, trace, fault.Detail.ErrorCode);
                break;
        }
    }
}
