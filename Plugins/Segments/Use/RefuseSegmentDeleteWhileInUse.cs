using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>
/// Says which journeys and segments stand in the way of deleting a segment. The relationships restrict the deletion anyway, but with a message that names none.
/// </summary>
[CrmPluginRegistration(
    Messages.Delete, SegmentTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segment Delete PreValidation - refuse while the segment is in use", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f103",
    Description = "Refuses to delete a segment that journeys or segments use, and lists them.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = SegmentTable.Name)]
public sealed class RefuseSegmentDeleteWhileInUse : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var uses = new WhereUsed(context.System, context.Caller).Find(context.Execution.PrimaryEntityId);
        context.Trace($"used by {uses.Journeys.Count} journeys and {uses.Segments.Count} segments");
        if (uses.AreNone)
            return;
        var name = context.Before.GetAttributeValue<string>(SegmentTable.Name);
        throw new Refusal(
            RefusalCode.SegmentInUse,
            $"The segment \"{name}\" cannot be deleted, because it is used by {WhereUsedText.Of(uses)}. Remove it from there first.");
    }
}
