using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>Nothing of a journey is stored whose definition is unsound, or whose segments are missing or do not fit its audience.</summary>
[CrmPluginRegistration(
    Messages.Create, JourneyTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journey Create PreValidation - validate definition and segments", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f201",
    Description = "Refuses a journey whose definition or segments break a rule.")]
[CrmPluginRegistration(
    Messages.Update, JourneyTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, Written,
    "Segmentation: seg_journey Update PreValidation - validate definition and segments", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f202",
    Description = "Refuses a change after which a journey's definition or segments break a rule.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Written)]
public sealed class ValidateDefinitionOnJourneySave : PluginBase
{
    /// <summary>The columns that say, or follow from, what a journey's segments are.</summary>
    internal const string Written = JourneyTable.Definition + "," + JourneyTable.EntrySegmentId + "," + JourneyTable.EntityType;

    /// <inheritdoc />
    protected override void Run(PluginContext context) => JourneyOfRequest.Validated(context);
}
