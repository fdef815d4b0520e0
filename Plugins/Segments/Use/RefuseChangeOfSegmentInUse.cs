using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>
/// Nobody changes under a running journey who is in its segments, or stops them. In PreOperation because the platform documents a parent
/// context from there on, which tells what a source's synchronization does.
/// </summary>
[CrmPluginRegistration(
    Messages.Update, SegmentTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
    SegmentTable.Query + "," + SegmentTable.Type + "," + SegmentTable.StateCode + "," + SegmentTable.StatusCode,
    "Segmentation: seg_segment Update PreOperation - refuse while the segment is in use", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f108",
    Description = "Refuses to stop a segment, or to change its query or type, while journeys depend on it, and lists them.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before,
    Image1Attributes = SegmentTable.Name + "," + SegmentTable.Query + "," + SegmentTable.Type + "," + SegmentTable.Source + "," + SegmentTable.StateCode)]
public sealed class RefuseChangeOfSegmentInUse : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var change = ChangeInUse.Of(context.Target, context.Before);
        if (change == ChangeInUse.None || IsSynchronized(context))
            return;
        var rule = new SegmentInUseRule(new WhereUsed(context.System, context.Caller));
        rule.Check(change, context.Execution.PrimaryEntityId, context.Before.GetAttributeValue<string>(SegmentTable.Name));
    }

    /// <summary>What a source says of its segments is true whoever uses them; the jobs that read sources name the journeys concerned.</summary>
    private static bool IsSynchronized(PluginContext context) =>
        context.Before.GetAttributeValue<OptionSetValue>(SegmentTable.Source)?.Value != (int)SegmentSource.RealTimeMarketing
        && JobOrigin.IsSynchronization(context.Execution);
}
