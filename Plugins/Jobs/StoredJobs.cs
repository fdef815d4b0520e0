using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>What is read of jobs.</summary>
internal static class StoredJobs
{
    internal static ColumnSet Columns => new(
        JobTable.Name, JobTable.Kind, JobTable.SegmentId, JobTable.SourceConnectionId, JobTable.JourneyId, JobTable.Payload, JobTable.Attempt,
        JobTable.WrittenCount, JobTable.FinishedOn, JobTable.StateCode, JobTable.StatusCode);
}
