using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Use;

namespace Segmentation.Plugins.Segments;

/// <summary>
/// Journeys are checked against a segment's entity type when they are saved; were it to change afterwards, they would silently become wrong.
/// The source is fixed with it, as it decides who maintains the segment.
/// </summary>
[CrmPluginRegistration(
    Messages.Update, SegmentTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous,
    SegmentTable.EntityType + "," + SegmentTable.Source,
    "Segmentation: seg_segment Update PreValidation - lock entity type and source", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f102",
    Description = "Refuses another entity type or source for a segment that exists.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before,
    Image1Attributes = SegmentTable.Name + "," + SegmentTable.EntityType + "," + SegmentTable.Source)]
public sealed class LockEntityTypeOnSegmentUpdate : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        if (Changes<string>(context, SegmentTable.EntityType))
            throw Locked(context, "entity type");
        if (Changes<OptionSetValue>(context, SegmentTable.Source))
            throw Locked(context, "source");
    }

    /// <summary>Writing the same value again is no change; neither is the first value of a row that had none.</summary>
    private static bool Changes<T>(PluginContext context, string column)
        where T : class
    {
        var before = context.Before.GetAttributeValue<T>(column);
        return context.Target.Contains(column) && before != null && !before.Equals(context.Target.GetAttributeValue<T>(column));
    }

    private static Refusal Locked(PluginContext context, string what)
    {
        var uses = new WhereUsed(context.System, context.Caller).Find(context.Execution.PrimaryEntityId);
        return new Refusal(
            RefusalCode.SegmentEntityTypeLocked,
            $"The {what} of the segment \"{context.Before.GetAttributeValue<string>(SegmentTable.Name)}\" cannot be changed, "
            + $"because journeys rely on it{(uses.AreNone ? string.Empty : $": it is used by {WhereUsedText.Of(uses)}")}. Create another segment instead.");
    }
}
