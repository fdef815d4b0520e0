using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Runtime.DerivedRows;

/// <summary>The stored rows that follow from one row.</summary>
public sealed class DerivedRowStore
{
    private readonly DerivedTable _table;
    private readonly IOrganizationService _system;
    private readonly Guid _sourceId;

    /// <summary>Reads and writes as SYSTEM: the rows follow from one that the caller has been allowed to save.</summary>
    public DerivedRowStore(DerivedTable table, IOrganizationService system, Guid sourceId)
    {
        _table = table;
        _system = system;
        _sourceId = sourceId;
    }

    /// <summary>Names of the stored rows, by id.</summary>
    public IReadOnlyDictionary<Guid, string> ReadNames()
    {
        var query = new QueryExpression(_table.LogicalName) { ColumnSet = new ColumnSet(_table.NameColumn) };
        query.Criteria.AddCondition(_table.SourceColumn, ConditionOperator.Equal, _sourceId);
        return _system.RetrieveAll(query).ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(_table.NameColumn));
    }

    /// <summary>Writes a difference; new rows belong to this owner.</summary>
    public void Write(DerivedRowDifference difference, EntityReference owner)
    {
        foreach (var id in difference.Removed)
            _system.Delete(_table.LogicalName, id);
        foreach (var row in difference.Added)
            _system.Create(NewRow(row, owner));
        foreach (var row in difference.Renamed)
            _system.Update(new Entity(_table.LogicalName, row.Id) { [_table.NameColumn] = row.Name });
    }

    private Entity NewRow(DerivedRow row, EntityReference owner)
    {
        var entity = new Entity(_table.LogicalName, row.Id)
        {
            [_table.NameColumn] = row.Name,
            [_table.SourceColumn] = new EntityReference(_table.SourceTable, _sourceId),
            [_table.OwnerColumn] = owner,
        };
        entity.Attributes.AddRange(row.Columns);
        return entity;
    }
}
