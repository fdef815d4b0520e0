using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Jobs;

/// <summary>Clean up: old generations of a segment, or, where no segment is named, old jobs.</summary>
public sealed class CleanUpHandler : IJobHandler
{
    private readonly IOrganizationService _system;

    /// <summary>Deletes as SYSTEM.</summary>
    public CleanUpHandler(IOrganizationService system) => _system = system;

    /// <summary>Finished jobs that are no longer kept.</summary>
    public static QueryExpression OldJobs(int most)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = new ColumnSet(JobTable.Id), TopCount = most };
        query.Criteria.AddCondition(JobTable.StateCode, ConditionOperator.Equal, 1);
        query.Criteria.AddCondition(JobTable.FinishedOn, ConditionOperator.LessThan, DateTime.UtcNow - JobLimits.Retention);
        return query;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        var isDone = job.Subject == null
            ? _system.DeleteWhile(OldJobs(BulkWriting.BatchSize), progress)
            : new OldGenerations(_system).Delete(job.Subject.Id, progress);
        return isDone ? JobOutcome.Finished() : JobOutcome.Unfinished(JsonObject.Empty);
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error)
    {
        // nothing is wrong with the segment: the job itself says why, and the next refresh cleans up again
    }
}
