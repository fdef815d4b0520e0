using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Queues jobs: creates their rows, which starts <see cref="RunJobOnCreate"/>.</summary>
public sealed class JobQueue
{
    private readonly IOrganizationService _system;

    /// <summary>Writes as SYSTEM, because no role may write jobs.</summary>
    public JobQueue(IOrganizationService system) => _system = system;

    /// <summary>The job that is doing this for a row, or is about to; null where there is none.</summary>
    public Guid? ActiveJob(JobKind kind, EntityReference subject)
    {
        var query = Active(kind);
        query.TopCount = 1;
        query.Criteria.AddCondition(JobSpec.SubjectColumn(subject.LogicalName), ConditionOperator.Equal, subject.Id);
        return _system.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    /// <summary>The rows that jobs of this kind are working for, or are about to.</summary>
    public ISet<Guid> ActiveSubjects(JobKind kind, string subjectColumn)
    {
        var query = Active(kind);
        query.ColumnSet = new ColumnSet(subjectColumn);
        return new HashSet<Guid>(_system.RetrieveAll(query).Select(row => row.GetAttributeValue<EntityReference>(subjectColumn)).Where(row => row != null).Select(row => row.Id));
    }

    /// <summary>Queues jobs, unless they were queued before.</summary>
    /// <returns>How many are new.</returns>
    public int Queue(IReadOnlyList<JobSpec> jobs)
    {
        if (jobs.Count == 0)
            return 0;
        var existing = _system.Existing(JobTable.LogicalName, JobTable.Id, jobs.Select(job => job.Id).ToList());
        var rows = jobs.Where(job => !existing.Contains(job.Id)).Select(job => job.ToRow()).ToList();
        // one by one: the system job that each starts carries the request it came from, which with CreateMultiple would be all of them
        rows.ForEach(row => _system.Create(row));
        return rows.Count;
    }

    private static QueryExpression Active(JobKind kind)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = new ColumnSet(JobTable.Id) };
        query.Criteria.AddCondition(JobTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(JobTable.Kind, ConditionOperator.Equal, (int)kind);
        return query;
    }
}
