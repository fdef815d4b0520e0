using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Jobs;

/// <summary>Refresh segment.</summary>
public sealed class RefreshSegmentHandler : IJobHandler
{
    private readonly IOrganizationService _system;
    private readonly SegmentRefresh _refresh;

    /// <summary>Refreshes as this says.</summary>
    public RefreshSegmentHandler(IOrganizationService system, SegmentRefresh refresh)
    {
        _system = system;
        _refresh = refresh;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        if (_refresh.Run(job.RequiredSubject.Id, job.State, progress) is { } rest)
            return JobOutcome.Unfinished(rest);
        var segment = StoredSegment.Read(_system, job.Subject.Id);
        return JobOutcome.Finished(
            $"\"{segment.Name}\": generation {segment.Generation}, {segment.MemberCount} members",
            segment.Generation > 1 ? [SegmentJobs.CleanUp(segment)] : []);
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error)
    {
        // the generation in force stays in force
        if (StoredSegment.Read(_system, job.RequiredSubject.Id).IsActive)
            _system.Update(new Entity(SegmentTable.LogicalName, job.Subject.Id)
            {
                [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Error),
                [SegmentTable.LastError] = error,
            });
    }
}
