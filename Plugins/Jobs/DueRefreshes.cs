using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Segments whose seg_refreshminutes have passed.</summary>
public sealed class DueRefreshes
{
    private readonly IOrganizationService _system;
    private readonly DateTime _now;

    /// <summary>Reads as SYSTEM.</summary>
    public DueRefreshes(IOrganizationService system, DateTime now)
    {
        _system = system;
        _now = now;
    }

    /// <summary>A job for each, longest overdue first. One request for each 5,000 segments that are refreshed by themselves, and one for the jobs there are.</summary>
    public IEnumerable<JobSpec> Read()
    {
        var query = new QueryExpression(SegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(SegmentTable.Name, SegmentTable.RefreshMinutes, SegmentTable.EvaluatedOn, SegmentTable.StatusCode, CommonColumns.ModifiedOn, CommonColumns.Version),
        };
        query.Criteria.AddCondition(SegmentTable.RefreshMinutes, ConditionOperator.GreaterThan, 0);
        query.Criteria.AddCondition(
            SegmentTable.StatusCode, ConditionOperator.In, (int)SegmentStatus.ReadyToUse, (int)SegmentStatus.Refreshing, (int)SegmentStatus.Error);
        var due = _system.RetrieveAll(query).Where(IsDue).OrderBy(EvaluatedOn).ToList();
        if (due.Count == 0)
            return [];
        var active = new JobQueue(_system).ActiveSubjects(JobKind.RefreshSegment, JobTable.SegmentId);
        return due.Where(segment => !active.Contains(segment.Id)).Select(segment =>
            SegmentJobs.Refresh(segment.ToEntityReference(), segment.GetAttributeValue<string>(SegmentTable.Name), segment.RowVersion));
    }

    private bool IsDue(Entity segment)
    {
        var interval = TimeSpan.FromMinutes(segment.GetAttributeValue<int>(SegmentTable.RefreshMinutes));
        // a refresh that failed is tried again after as long as one that succeeded
        var hasFailed = segment.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value == (int)SegmentStatus.Error;
        var last = hasFailed ? segment.GetAttributeValue<DateTime>(CommonColumns.ModifiedOn) : EvaluatedOn(segment);
        return _now - last >= interval;
    }

    private static DateTime EvaluatedOn(Entity segment) => segment.GetAttributeValue<DateTime?>(SegmentTable.EvaluatedOn) ?? DateTime.MinValue;
}
