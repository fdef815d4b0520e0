using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Source connections whose seg_syncminutes have passed.</summary>
public sealed class DueSynchronizations
{
    private readonly IOrganizationService _system;
    private readonly DateTime _now;

    /// <summary>Reads as SYSTEM.</summary>
    public DueSynchronizations(IOrganizationService system, DateTime now)
    {
        _system = system;
        _now = now;
    }

    /// <summary>A job for each: two requests.</summary>
    public IEnumerable<JobSpec> Read()
    {
        var query = new QueryExpression(SourceConnectionTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                SourceConnectionTable.Name, SourceConnectionTable.SyncMinutes, SourceConnectionTable.SyncedOn, SourceConnectionTable.StatusCode,
                CommonColumns.ModifiedOn, CommonColumns.Version),
        };
        query.Criteria.AddCondition(SourceConnectionTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(SourceConnectionTable.Enabled, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(SourceConnectionTable.SyncMinutes, ConditionOperator.GreaterThan, 0);
        var due = _system.RetrieveAll(query).Where(IsDue).ToList();
        if (due.Count == 0)
            return [];
        var active = new JobQueue(_system).ActiveSubjects(JobKind.SyncSource, JobTable.SourceConnectionId);
        return due.Where(connection => !active.Contains(connection.Id)).Select(connection =>
            SourceJobs.Synchronize(connection.ToEntityReference(), connection.GetAttributeValue<string>(SourceConnectionTable.Name), connection.RowVersion));
    }

    private bool IsDue(Entity connection)
    {
        var interval = TimeSpan.FromMinutes(connection.GetAttributeValue<int>(SourceConnectionTable.SyncMinutes));
        var hasFailed = connection.GetAttributeValue<OptionSetValue>(SourceConnectionTable.StatusCode).Value == (int)SourceConnectionStatus.Error;
        var last = hasFailed
            ? connection.GetAttributeValue<DateTime>(CommonColumns.ModifiedOn)
            : connection.GetAttributeValue<DateTime?>(SourceConnectionTable.SyncedOn) ?? DateTime.MinValue;
        return _now - last >= interval;
    }
}
