using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>What earlier synchronisations of a source have stored. Once their jobs are deleted nothing is remembered, and members are written anew.</summary>
public sealed class SyncHistory
{
    private readonly IOrganizationService _system;

    /// <summary>Reads as SYSTEM.</summary>
    public SyncHistory(IOrganizationService system) => _system = system;

    /// <summary>The state that the synchronisation before this job ended in, however it ended: it stores what is in force, as soon as it is.</summary>
    public JsonObject LastStateOf(JobSpec job)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = StoredJobs.Columns, TopCount = 1 };
        query.Criteria.AddCondition(JobTable.Kind, ConditionOperator.Equal, (int)JobKind.SyncSource);
        query.Criteria.AddCondition(JobTable.SourceConnectionId, ConditionOperator.Equal, job.Subject.Id);
        query.Criteria.AddCondition(JobTable.Id, ConditionOperator.NotEqual, job.Id);
        query.AddOrder(JobTable.StartedOn, OrderType.Descending);
        return _system.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? JobSpec.Of(row).State : JsonObject.Empty;
    }
}
