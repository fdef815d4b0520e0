using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>
/// Looks now, in the background, what is due in a journey, before the scheduler does. The caller must be allowed to change the journey. While a job looks already, that job is the answer.
/// </summary>
[CrmPluginRegistration(JourneyLifeCycleMessage.Run)]
public sealed class RunJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyRow.Read(context);
        journey.Demand("run", JourneyStatus.Live, JourneyStatus.Held);
        if (new JobQueue(context.System).ActiveJob(JobKind.Tick, journey.Row.ToEntityReference()) is { } active)
        {
            context.Output(JourneyLifeCycleMessage.JobId, active);
            return;
        }

        // asks for the right to write, and gives the row another version: each call finds one that no job was queued for
        journey.Write([new(JourneyTable.HoldReason, journey.Row.GetAttributeValue<string>(JourneyTable.HoldReason))]);
        context.Output(JourneyLifeCycleMessage.JobId, DueTick.Queue(context, journey));
    }
}
