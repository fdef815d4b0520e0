using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Makes a draft live, with the caller's rights, unless something hinders: then it says all that does. A repetition without a time zone gets the caller's.</summary>
[CrmPluginRegistration(JourneyLifeCycleMessage.Publish)]
public sealed class PublishJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyRow.ReadToChange(context);
        journey.Demand("published", JourneyStatus.Draft);
        Publication.Publish(context, journey, isFirst: true);
    }
}
