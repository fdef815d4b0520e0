using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Makes a paused journey live again, as another version where its definition was changed. The rules of publishing hold, but for a start that has passed by now.</summary>
[CrmPluginRegistration(JourneyLifeCycleMessage.Resume)]
public sealed class ResumeJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyRow.ReadToChange(context);
        journey.Demand("resumed", JourneyStatus.Paused);
        Publication.Publish(context, journey, isFirst: false);
    }
}
