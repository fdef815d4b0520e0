using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>With a journey everybody on the way in it is deleted, so it is stopped before. A draft has nobody, and one that has ended is history.</summary>
[CrmPluginRegistration(
    Messages.Delete, JourneyTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journey Delete PreValidation - refuse while it runs", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f209",
    Description = "Refuses to delete a journey that is live, held or paused.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = JourneyTable.Name + "," + JourneyTable.StatusCode)]
public sealed class RefuseJourneyDeleteWhileItRuns : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var status = JourneyStatusText.Of(context.Before);
        if (status == JourneyStatus.Paused || JourneyStatusText.IsRunning(status))
            throw new Refusal(
                RefusalCode.JourneyLocked,
                $"The journey \"{context.Before.GetAttributeValue<string>(JourneyTable.Name)}\" is {JourneyStatusText.Of(status)}, and people may be on their way. "
                + $"Stop it first ({JourneyLifeCycleMessage.Stop}), then delete it.");
    }
}
