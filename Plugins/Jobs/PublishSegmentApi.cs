using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Segments.Preview;
using Segmentation.Plugins.Segments.Publishing;

namespace Segmentation.Plugins.Jobs;

/// <summary>
/// Makes a segment ready to use, with the caller's rights: a dynamic one at once, with its members counted; a static one when a job has evaluated it.
/// </summary>
[CrmPluginRegistration(PublishSegmentMessage.Publish)]
public sealed class PublishSegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var segment = StoredSegment.Read(context.Caller, context.Input<Guid>(PublishSegmentMessage.SegmentId));
        OwnSegmentRule.Check(segment, "Synchronize that source instead.");
        if (segment.IsStatic)
            Refresh(context, segment);
        else
            segment.Update(context.Caller, Ready(new LiveEvaluation(context).Count(segment), context.Now));
    }

    private static void Refresh(PluginContext context, StoredSegment segment)
    {
        var queue = new JobQueue(context.System);
        var reference = new EntityReference(SegmentTable.LogicalName, segment.Id);
        if (segment.IsActive && queue.ActiveJob(JobKind.RefreshSegment, reference) != null)
            return;
        segment.Update(context.Caller, Active(SegmentStatus.Refreshing));
        queue.Queue([SegmentJobs.Refresh(reference, segment.Name, segment.Version)]);
    }

    /// <summary>A number is stored only where it is the number of members.</summary>
    private static IReadOnlyDictionary<string, object> Ready(MemberCount count, DateTime now)
    {
        var columns = Active(SegmentStatus.ReadyToUse);
        columns[SegmentTable.MemberCount] = count.IsExact ? count.Value : null;
        columns[SegmentTable.EvaluatedOn] = count.IsExact ? now : null;
        columns[SegmentTable.LastError] = null;
        return columns;
    }

    private static Dictionary<string, object> Active(SegmentStatus status) => new()
    {
        [SegmentTable.StateCode] = new OptionSetValue(0),
        [SegmentTable.StatusCode] = new OptionSetValue((int)status),
    };
}
