using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Runtime;

/// <summary>Writes many rows of one table with few requests.</summary>
/// <remarks>CreateMultiple is a message of its own, no batch: batches (ExecuteMultiple) are not for plug-ins (business-logic/avoid-batch-requests-plugin).</remarks>
public static class BulkWriting
{
    /// <summary>Rows of one request; where Microsoft advises to begin for standard tables ("Optimize performance for bulk operations").</summary>
    public const int BatchSize = 1000;

    /// <summary>Creates the rows; one request for each <see cref="BatchSize"/> of them.</summary>
    public static void CreateAll(this IOrganizationService service, string table, IReadOnlyList<Entity> rows)
    {
        foreach (var batch in Batches(table, rows))
            service.Execute(new CreateMultipleRequest { Targets = batch });
    }

    /// <summary>Updates the rows; one request for each <see cref="BatchSize"/> of them.</summary>
    public static void UpdateAll(this IOrganizationService service, string table, IReadOnlyList<Entity> rows)
    {
        foreach (var batch in Batches(table, rows))
            service.Execute(new UpdateMultipleRequest { Targets = batch });
    }

    /// <summary>Those of the ids that are rows of the table; one request for each <see cref="PagedQuery.MostValues"/> of them.</summary>
    public static ISet<Guid> Existing(this IOrganizationService service, string table, string primaryKey, IReadOnlyList<Guid> ids)
    {
        var existing = new HashSet<Guid>();
        for (var start = 0; start < ids.Count; start += PagedQuery.MostValues)
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(primaryKey) };
            query.Criteria.AddCondition(primaryKey, ConditionOperator.In, ids.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray());
            existing.UnionWith(service.RetrieveMultiple(query).Entities.Select(row => row.Id));
        }

        return existing;
    }

    private static IEnumerable<EntityCollection> Batches(string table, IReadOnlyList<Entity> rows)
    {
        for (var start = 0; start < rows.Count; start += BatchSize)
            yield return new EntityCollection(rows.Skip(start).Take(BatchSize).ToList()) { EntityName = table };
    }
}
