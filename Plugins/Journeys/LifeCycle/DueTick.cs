using System;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Has a job look at once what is due in a journey, without waiting for the scheduler.</summary>
internal static class DueTick
{
    /// <summary>Queues the job, and gives its id. The version of the row before it was written is its occasion.</summary>
    internal static Guid Queue(PluginContext context, JourneyRow journey)
    {
        var tick = JourneyJobs.Tick(journey.Row.ToEntityReference(), journey.Name, journey.Row.RowVersion);
        new JobQueue(context.System).Queue([tick]);
        return tick.Id;
    }
}
