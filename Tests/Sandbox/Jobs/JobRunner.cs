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

        try
        {
            var plugin = plugins.InstanceFor(step.Id, step.PluginTypeId, step.Configuration);
            var run = new PluginRun(plugin, plugins.NameOf(step.PluginTypeId), step.Name, JobData.Read(job.Data));
            using var scope = new RequestScope(store, new PluginTime(clock, limits.PluginTime), clock);
            var (failure, trace) = runner.Try(run, dispatcher, scope);
            Finish(job, step, run.TypeName, failure, trace);
        }
        catch (Exception unforeseen)
        {
            // a job that cannot be run must not take its worker along
            queue.Fail(job, unforeseen.Message, "", ErrorCodes.IsvUnexpected);
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
