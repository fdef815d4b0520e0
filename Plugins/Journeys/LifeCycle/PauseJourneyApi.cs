using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Lets everybody stay where they are, and nobody enter, until the journey is resumed; meanwhile it may be changed. Writes with the caller's rights.</summary>
[CrmPluginRegistration(JourneyLifeCycleMessage.Pause)]
public sealed class PauseJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyRow.ReadToChange(context);
        journey.Demand("paused", JourneyStatus.Live, JourneyStatus.Held);
        journey.Update(JourneyStatus.Paused);
    }
}
