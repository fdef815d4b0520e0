using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Segments.Publishing;

/// <summary>Stops a segment, with the caller's rights. The rules of saving refuse it while something depends on the segment, and list what does.</summary>
[CrmPluginRegistration(PublishSegmentMessage.Stop)]
public sealed class StopSegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var segment = StoredSegment.Read(context.Caller, context.Input<Guid>(PublishSegmentMessage.SegmentId));
        OwnSegmentRule.Check(segment, "Stop it there.");
        if (segment.IsActive)
            context.Caller.Update(new Entity(SegmentTable.LogicalName, segment.Id)
            {
                [SegmentTable.StateCode] = new OptionSetValue(1),
                [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Stopped),
            });
    }
}
