using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Sources;

namespace Segmentation.Plugins.Jobs;

/// <summary>Synchronise source.</summary>
public sealed class SyncSourceHandler : IJobHandler
{
    private const string DonePhase = "done";

    private readonly IOrganizationService _system;
    private readonly SegmentSources _sources;

    /// <summary>Brings segments of these sources.</summary>
    public SyncSourceHandler(IOrganizationService system, SegmentSources sources)
    {
        _system = system;
        _sources = sources;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        var connection = SourceConnection.Read(_system, job.RequiredSubject.Id);
        var source = _sources.Of(connection);
        var state = StateOf(job, progress);
        if (_sources.MissingTableOf(source) is { } missing)
        {
            Tell(connection.Reference, SourceConnectionStatus.Error, $"Not available: this environment has no table {missing}. Install {source.Name}, or deactivate this connection.");
            return JobOutcome.Finished($"{source.Name} is not there");
        }

        if (state.Phase != DonePhase)
        {
            if (connection.Status != SourceConnectionStatus.Synchronizing)
                Tell(connection.Reference, SourceConnectionStatus.Synchronizing, null);
            if (!source.Run(connection, state, progress))
                return JobOutcome.Unfinished(state.ToJson());
            Tell(connection.Reference, SourceConnectionStatus.Ready, state.Report.ToString(), progress.Now);
            state.Enter(DonePhase);
            progress.Save(state.ToJson(), 0);
        }

        return JobOutcome.Finished(state.Report.ToString(), Following(connection, state));
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error) => Tell(job.RequiredSubject, SourceConnectionStatus.Error, error);

    /// <summary>Stored at once, so that the latest job of a connection always knows what is in force, even where it fails.</summary>
    private SyncState StateOf(JobSpec job, IWorkProgress progress)
    {
        if (job.State.Members.Count > 0)
            return SyncState.Of(job.State);
        var state = SyncState.After(new SyncHistory(_system).LastStateOf(job));
        progress.Save(state.ToJson(), 0);
        return state;
    }

    private IReadOnlyList<JobSpec> Following(SourceConnection connection, SyncState state)
    {
        var jobs = new List<JobSpec>();
        // the others are due as soon as seg_ProcessDueWork looks
        foreach (var segment in ReadEvaluated(state.Evaluate).Take(JobLimits.QueuedAtOnce))
            jobs.Add(SegmentJobs.Refresh(segment.ToEntityReference(), segment.GetAttributeValue<string>(SegmentTable.Name), segment.RowVersion));
        if (state.CleanUp.Count > 0)
            jobs.Add(SourceJobs.CleanUp(connection, state.CleanUp));
        return jobs;
    }

    /// <summary>Those that are dynamic and ready to use after all.</summary>
    private IEnumerable<Entity> ReadEvaluated(IEnumerable<Guid> segmentIds)
    {
        var ids = segmentIds.ToList();
        for (var start = 0; start < ids.Count; start += PagedQuery.MostValues)
        {
            var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = new ColumnSet(SegmentTable.Name, CommonColumns.Version) };
            query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.In, ids.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray());
            query.Criteria.AddCondition(SegmentTable.Type, ConditionOperator.Equal, (int)SegmentType.Dynamic);
            query.Criteria.AddCondition(SegmentTable.StatusCode, ConditionOperator.Equal, (int)SegmentStatus.ReadyToUse);
            foreach (var row in _system.RetrieveMultiple(query).Entities)
                yield return row;
        }
    }

    private void Tell(EntityReference connection, SourceConnectionStatus status, string result, DateTime? syncedOn = null)
    {
        var row = new Entity(SourceConnectionTable.LogicalName, connection.Id) { [SourceConnectionTable.StatusCode] = new OptionSetValue((int)status) };
        if (result != null)
            row[SourceConnectionTable.Result] = result.Length <= SourceConnectionTable.ResultLength ? result : result.Substring(0, SourceConnectionTable.ResultLength);
        if (syncedOn != null)
            row[SourceConnectionTable.SyncedOn] = syncedOn;
        _system.Update(row);
    }
}
