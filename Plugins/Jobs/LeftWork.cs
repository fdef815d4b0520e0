using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Jobs that left something: those that handed over, because jobs may queue each other only so deep, and those that were cut off.</summary>
public sealed class LeftWork
{
    private const string JourneyAlias = "journey";

    private readonly IOrganizationService _system;
    private readonly DateTime _now;

    /// <summary>Reads and writes as SYSTEM.</summary>
    public LeftWork(IOrganizationService system, DateTime now)
    {
        _system = system;
        _now = now;
    }

    /// <summary>What comes after such a job.</summary>
    public static JobSpec NextOf(Entity job) => HandedOver(job) ? JobSpec.Of(job) : JobSpec.Of(job).AfterInterruption();

    /// <summary>The jobs, oldest first: one request.</summary>
    public IReadOnlyList<Entity> Read()
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = StoredJobs.Columns, TopCount = JobLimits.QueuedAtOnce };
        query.Criteria.AddCondition(JobTable.StateCode, ConditionOperator.Equal, 0);
        var left = query.Criteria.AddFilter(LogicalOperator.Or);
        left.AddCondition(JobTable.FinishedOn, ConditionOperator.NotNull);
        AddSilent(left, JobStatus.Running, JobLimits.LongestSilence);
        AddSilent(left, JobStatus.Queued, JobLimits.LongestWait);
        query.Criteria.AddFilter(OfJourneysThatGoOn(query));
        query.AddOrder(CommonColumns.CreatedOn, OrderType.Ascending);
        return _system.RetrieveMultiple(query).Entities;
    }

    /// <summary>Ends a job whose successor is queued.</summary>
    public void Close(Entity job)
    {
        var isHandedOver = HandedOver(job);
        var row = new Entity(JobTable.LogicalName, job.Id)
        {
            [JobTable.StateCode] = new OptionSetValue(1),
            [JobTable.StatusCode] = new OptionSetValue((int)(isHandedOver ? JobStatus.Done : JobStatus.Failed)),
        };
        if (!isHandedOver)
        {
            row[JobTable.FinishedOn] = _now;
            row[JobTable.Error] = "It was cut off. Another job goes on with it.";
        }

        _system.Update(row);
    }

    /// <summary>People of a journey that is held or paused wait on; a tick does not, for it is what lets the journey go on.</summary>
    private static FilterExpression OfJourneysThatGoOn(QueryExpression query)
    {
        query.AddLink(JourneyTable.LogicalName, JobTable.JourneyId, JourneyTable.Id, JoinOperator.LeftOuter).EntityAlias = JourneyAlias;
        var goesOn = new FilterExpression(LogicalOperator.Or);
        goesOn.AddCondition(JobTable.Kind, ConditionOperator.Equal, (int)JobKind.Tick);
        goesOn.AddCondition(JourneyAlias, JourneyTable.StatusCode, ConditionOperator.Null);
        goesOn.AddCondition(JourneyAlias, JourneyTable.StatusCode, ConditionOperator.NotIn, (int)JourneyStatus.Held, (int)JourneyStatus.Paused);
        return goesOn;
    }

    private static bool HandedOver(Entity job) => job.Contains(JobTable.FinishedOn);

    private void AddSilent(FilterExpression filter, JobStatus status, TimeSpan silence)
    {
        var silent = filter.AddFilter(LogicalOperator.And);
        silent.AddCondition(JobTable.StatusCode, ConditionOperator.Equal, (int)status);
        silent.AddCondition(CommonColumns.ModifiedOn, ConditionOperator.LessThan, _now - silence);
    }
}
