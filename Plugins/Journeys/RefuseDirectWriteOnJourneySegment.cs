using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>
/// The where-used index protects segments from deletion, so nobody but the journey's own save writes it.
/// In PreOperation because the platform documents a parent context from there on (IPluginExecutionContext.ParentContext).
/// </summary>
[CrmPluginRegistration(
    Messages.Create, JourneySegmentTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journeysegment Create PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f301",
    Description = "Refuses rows that do not follow from the definition of the journey being saved.")]
[CrmPluginRegistration(
    Messages.Update, JourneySegmentTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, Derived + "," + JourneySegmentTable.Name,
    "Segmentation: seg_journeysegment Update PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f302",
    Description = "Refuses rows that do not follow from the definition of the journey being saved.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Derived)]
[CrmPluginRegistration(
    Messages.Delete, JourneySegmentTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journeysegment Delete PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f303",
    Description = "Refuses to delete rows that the definition still names.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Derived)]
public sealed class RefuseDirectWriteOnJourneySegment : PluginBase
{
    private const string Derived = JourneySegmentTable.JourneyId + "," + JourneySegmentTable.SegmentId + "," + JourneySegmentTable.Role;


    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        if (!new DerivedRowOrigin(JourneySegmentRow.Table, JourneySegmentsOfSave.Ids).Explains(context))
            throw new Refusal(
                RefusalCode.JourneySegmentIsDerived,
                "Journey segments follow from the definition of their journey and cannot be written directly. "
                + $"Change seg_definition of the journey, or call {JourneySegmentMessage.Add} or {JourneySegmentMessage.Remove}.");
    }
}
