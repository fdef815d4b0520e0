using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Jobs;

/// <summary>Jobs for a segment.</summary>
public static class SegmentJobs
{
    /// <summary>Evaluates the segment as it is now.</summary>
    public static JobSpec Refresh(EntityReference segment, string name, string version) =>
        JobSpec.ForRow(JobKind.RefreshSegment, $"Refresh segment: {name}", segment, version);

    /// <summary>Deletes the generations before the one in force.</summary>
    public static JobSpec CleanUp(StoredSegment segment) =>
        JobSpec.ForRow(JobKind.CleanUp, $"Clean up: {segment.Name}", new EntityReference(SegmentTable.LogicalName, segment.Id), $"generation {segment.Generation}");
}
