using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>Reads msdyncrm_segment.</summary>
internal sealed class OutboundRows
{
    // a list of members has up to 1,000,000 characters
    private const int ListsAtOnce = 20;

    private readonly IOrganizationService _system;

    internal OutboundRows(IOrganizationService system) => _system = system;

    /// <summary>All segments without their members; one request for each 5,000.</summary>
    internal IReadOnlyList<Entity> ReadAll()
    {
        var query = new QueryExpression(OutboundTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                OutboundTable.Name, OutboundTable.Description, OutboundTable.Query, OutboundTable.QueryName, OutboundTable.Type, OutboundTable.EntityType,
                OutboundTable.Address, OutboundTable.RefreshMinutes, OutboundTable.StatusCode, CommonColumns.Version),
        };
        return _system.RetrieveAll(query).ToList();
    }

    /// <summary>Ids of the segments that have a list of members; one request for each 5,000.</summary>
    internal ISet<Guid> ReadListed()
    {
        var query = new QueryExpression(OutboundTable.LogicalName) { ColumnSet = new ColumnSet(OutboundTable.Id) };
        query.Criteria.AddCondition(OutboundTable.MemberIds, ConditionOperator.NotNull);
        return new HashSet<Guid>(_system.RetrieveAll(query).Select(row => row.Id));
    }

    /// <summary>The lists of members of some segments; one request for each 20.</summary>
    internal IEnumerable<KeyValuePair<Guid, string>> ReadLists(IReadOnlyList<Guid> ids)
    {
        for (var start = 0; start < ids.Count; start += ListsAtOnce)
        {
            var query = new QueryExpression(OutboundTable.LogicalName) { ColumnSet = new ColumnSet(OutboundTable.MemberIds) };
            query.Criteria.AddCondition(OutboundTable.Id, ConditionOperator.In, ids.Skip(start).Take(ListsAtOnce).Cast<object>().ToArray());
            foreach (var row in _system.RetrieveMultiple(query).Entities)
                yield return new KeyValuePair<Guid, string>(row.Id, row.GetAttributeValue<string>(OutboundTable.MemberIds));
        }
    }
}
