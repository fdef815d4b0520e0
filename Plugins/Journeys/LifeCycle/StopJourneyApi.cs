using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Ends a journey for good, and in the background for everybody on their way. A draft has nobody to end for. Writes with the caller's rights.</summary>
[CrmPluginRegistration(JourneyLifeCycleMessage.Stop)]
public sealed class StopJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyRow.ReadToChange(context);
        journey.Demand("stopped", JourneyStatus.Live, JourneyStatus.Held, JourneyStatus.Paused);
        journey.Update(JourneyStatus.Stopped);
        DueTick.Queue(context, journey);
    }
}
