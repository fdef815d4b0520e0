using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Jobs;

/// <summary>Clean up: old generations of a segment, or of segments of a source; or, where neither is named, old jobs and people.</summary>
public sealed class CleanUpHandler : IJobHandler
{
    private readonly IOrganizationService _system;

    /// <summary>Deletes as SYSTEM.</summary>
    public CleanUpHandler(IOrganizationService system) => _system = system;

    /// <summary>Finished jobs that are no longer kept.</summary>
    public static QueryExpression OldJobs(DateTime now, int most)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = new ColumnSet(JobTable.Id), TopCount = most };
        query.Criteria.AddCondition(JobTable.StateCode, ConditionOperator.Equal, 1);
        query.Criteria.AddCondition(JobTable.FinishedOn, ConditionOperator.LessThan, now - JobLimits.Retention);
        return query;
    }

    /// <summary>People of journeys that ended so long ago that nobody asks any more.</summary>
    public static QueryExpression OldParticipants(DateTime now, int most)
    {
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = new ColumnSet(ParticipantTable.Id), TopCount = most };
        query.Criteria.AddCondition(ParticipantTable.StateCode, ConditionOperator.Equal, 1);
        query.Criteria.AddCondition(ParticipantTable.ExitedOn, ConditionOperator.LessThan, now - JobLimits.ParticipantRetention);
        query.AddLink(JourneyTable.LogicalName, ParticipantTable.JourneyId, JourneyTable.Id).LinkCriteria.AddCondition(JourneyTable.StateCode, ConditionOperator.Equal, 1);
        return query;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        if (job.Subject == null)
            return new[] { OldJobs(progress.Now, BulkWriting.BatchSize), OldParticipants(progress.Now, BulkWriting.BatchSize) }.All(old => _system.DeleteWhile(old, progress, JsonObject.Empty))
                ? JobOutcome.Finished()
                : JobOutcome.Unfinished(JsonObject.Empty);

        var segments = new Queue<Guid>(job.Subject.LogicalName == SegmentTable.LogicalName ? [job.Subject.Id] : SourceJobs.SegmentsOf(job.State));
        var generations = new OldGenerations(_system);
        while (segments.Count > 0 && generations.Delete(segments.Peek(), progress, SourceJobs.State(segments)))
            segments.Dequeue();
        return segments.Count == 0 ? JobOutcome.Finished() : JobOutcome.Unfinished(SourceJobs.State(segments));
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error)
    {
        // nothing is wrong with the segment: the job itself says why, and the next refresh cleans up again
    }
}
