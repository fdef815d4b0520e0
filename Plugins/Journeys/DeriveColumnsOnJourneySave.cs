using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>Definition, audience and entity type always say the same.</summary>
[CrmPluginRegistration(
    Messages.Create, JourneyTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journey Create PreOperation - derive audience and entity type", 20, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f203",
    Description = "Fills definition, entry segment and entity type from each other.")]
[CrmPluginRegistration(
    Messages.Update, JourneyTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, ValidateDefinitionOnJourneySave.Written,
    "Segmentation: seg_journey Update PreOperation - derive audience and entity type", 20, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f204",
    Description = "Fills definition, entry segment and entity type from each other.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = ValidateDefinitionOnJourneySave.Written)]
public sealed class DeriveColumnsOnJourneySave : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var saved = JourneyOfRequest.Validated(context);
        var audience = saved.Journey.Audience;
        context.Target[JourneyTable.Definition] = saved.Definition;
        context.Target[JourneyTable.EntrySegmentId] = audience == null ? null : new EntityReference(SegmentTable.LogicalName, audience.Value);
        context.Target[JourneyTable.EntityType] = saved.Journey.EntityType;
    }
}
