using System;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>
/// A row of seg_job is a unit of work, and the platform's asynchronous service does it: in parallel, retried, and again after a crash. There is no
/// transaction around an asynchronous plug-in, so each thing it writes must be repeatable.
/// </summary>
[CrmPluginRegistration(
    Messages.Create, JobTable.LogicalName, StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "",
    "Segmentation: seg_job Create PostOperation - run the job", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f501",
    Description = "Does the work of a job in the background.",
    DeleteAsyncOperation = true)]
public sealed class RunJobOnCreate : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var variables = new EnvironmentVariables(context.System);
        var handlers = new JobHandlers(context.System, context.ServiceOf, variables);
        var budget = new TimeBudget(TimeSpan.FromSeconds(variables.TimeBoxSeconds));
        new JobRunner(context.System, handlers, budget, context.Now, context.Execution.Depth).Run(context.Execution.PrimaryEntityId);
    }
}
