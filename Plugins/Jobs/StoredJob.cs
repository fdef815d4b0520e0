using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>A job as it is stored, and its way from queued to done or failed.</summary>
public sealed class StoredJob : IWorkProgress
{
    private readonly IOrganizationService _system;
    private readonly Entity _row;
    private int _written;

    private StoredJob(IOrganizationService system, Entity row, TimeBudget budget, DateTime now)
    {
        _system = system;
        _row = row;
        Now = now;
        _written = row.GetAttributeValue<int?>(JobTable.WrittenCount) ?? 0;
        Budget = budget;
    }

    /// <inheritdoc />
    public TimeBudget Budget { get; }

    /// <inheritdoc />
    public DateTime Now { get; }

    /// <inheritdoc />
    public bool MayBeRetried => (Spec?.Failures ?? 0) + 1 < JobLimits.Attempts;

    /// <inheritdoc />
    public bool IsResumed { get; private set; }

    /// <summary>The work.</summary>
    public JobSpec Spec { get; private set; }

    /// <summary>1 in the first run.</summary>
    public int Attempt { get; private set; }

    /// <summary>Whether there is something to run: the job is neither finished nor left to seg_ProcessDueWork.</summary>
    public bool IsWaiting => _row.GetAttributeValue<OptionSetValue>(JobTable.StateCode).Value == 0 && !_row.Contains(JobTable.FinishedOn);

    /// <summary>Reads a job; null where there is none any more.</summary>
    public static StoredJob Read(IOrganizationService system, Guid jobId, TimeBudget budget, DateTime now)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = StoredJobs.Columns };
        query.Criteria.AddCondition(JobTable.Id, ConditionOperator.Equal, jobId);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new StoredJob(system, row, budget, now) : null;
    }

    /// <summary>Begins a run.</summary>
    /// <exception cref="Refusal">The job says nothing that could be run.</exception>
    public void Start()
    {
        Attempt = (_row.GetAttributeValue<int?>(JobTable.Attempt) ?? 0) + 1;
        Update(JobStatus.Running, row =>
        {
            row[JobTable.Attempt] = Attempt;
            row[JobTable.StartedOn] = Now;
        });
        Spec = JobSpec.Of(_row);
        IsResumed = Attempt > 1 || Spec.Interruptions > 0;
        var cutOffs = Attempt - 1 - Spec.Failures;
        if (cutOffs >= JobLimits.CutOffs || Spec.Interruptions >= JobLimits.Attempts)
            throw new Refusal(RefusalCode.JobInterrupted, $"\"{Spec.Title}\" was cut off {Math.Max(cutOffs, Spec.Interruptions)} times before it could store anything. Its system jobs say why.");
    }

    /// <inheritdoc />
    public void Save(JsonObject state, int written)
    {
        Spec = Spec.With(state);
        _written += written;
        _system.Update(new Entity(JobTable.LogicalName, _row.Id) { [JobTable.Payload] = Spec.ToPayload(), [JobTable.WrittenCount] = _written });
    }

    /// <summary>All is done, or another job goes on.</summary>
    public void Finish(string evidence, IReadOnlyDictionary<string, int> counts) => Update(JobStatus.Done, row =>
    {
        foreach (var count in counts)
            row[count.Key] = count.Value;
        row[JobTable.FinishedOn] = FinishedOn;
        row[JobTable.Payload] = Spec.ToPayload();
        row[JobTable.Evidence] = Shorten(evidence, JobTable.EvidenceLength);
        row[JobTable.Error] = null;
    });

    /// <summary>Leaves what comes next to seg_ProcessDueWork: an active job with an end is one whose successor is still to be queued.</summary>
    public void HandOver(JobSpec next, string evidence) => Update(JobStatus.Queued, row =>
    {
        row[JobTable.FinishedOn] = FinishedOn;
        row[JobTable.Payload] = next.ToPayload();
        row[JobTable.Evidence] = Shorten(evidence, JobTable.EvidenceLength);
        row[JobTable.Error] = null;
    });

    /// <summary>The run has failed; another may succeed.</summary>
    public void AwaitRetry(string error) => Update(JobStatus.Queued, row =>
    {
        row[JobTable.Error] = Shorten(error, JobTable.ErrorLength);
        if (Spec != null)
            row[JobTable.Payload] = Spec.AfterFailure().ToPayload();
    });

    /// <summary>The job has failed for good.</summary>
    public void Fail(string error) => Update(JobStatus.Failed, row =>
    {
        row[JobTable.FinishedOn] = FinishedOn;
        row[JobTable.Error] = Shorten(error, JobTable.ErrorLength);
    });

    private DateTime FinishedOn => Now + Budget.Elapsed;

    private void Update(JobStatus status, Action<Entity> change)
    {
        var row = new Entity(JobTable.LogicalName, _row.Id)
        {
            [JobTable.StateCode] = new OptionSetValue(status is JobStatus.Done or JobStatus.Failed ? 1 : 0),
            [JobTable.StatusCode] = new OptionSetValue((int)status),
        };
        change(row);
        _system.Update(row);
    }

    private static string Shorten(string text, int length) => text == null || text.Length <= length ? text : text.Substring(0, length - 1) + "…";
}
