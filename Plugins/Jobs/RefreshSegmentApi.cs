using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Jobs;

/// <summary>Evaluates a segment anew, in the background. The caller must be allowed to change it. While it is being refreshed already, that job is the answer.</summary>
[CrmPluginRegistration(RefreshSegmentMessage.UniqueName)]
public sealed class RefreshSegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var segment = StoredSegment.Read(context.Caller, context.Input<System.Guid>(RefreshSegmentMessage.SegmentId));
        OwnSegmentRule.Check(segment, "Synchronize that source instead.");
        if (!segment.IsActive || segment.Status == SegmentStatus.Draft)
        {
            throw new Refusal(
                RefusalCode.SegmentNotReady,
                $"The segment \"{segment.Name}\" is {(segment.IsActive ? "a draft" : "stopped")}. Publish it, which evaluates it too.");
        }

        var queue = new JobQueue(context.System);
        var reference = new EntityReference(SegmentTable.LogicalName, segment.Id);
        if (queue.ActiveJob(JobKind.RefreshSegment, reference) is { } active)
        {
            context.Output(RefreshSegmentMessage.JobId, active);
            return;
        }

        segment.Update(context.Caller, new Dictionary<string, object> { [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Refreshing) });
        var job = SegmentJobs.Refresh(reference, segment.Name, segment.Version);
        queue.Queue([job]);
        context.Output(RefreshSegmentMessage.JobId, job.Id);
    }
}
