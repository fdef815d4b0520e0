using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime.DerivedRows;

/// <summary>
/// Tells whether a write of a derived row follows from what is happening to its source row right now. It believes no flag: the request around it
/// must be the save of that very row, and what is being saved must call for the write.
/// </summary>
public sealed class DerivedRowOrigin
{
    private readonly DerivedTable _table;
    private readonly Func<IPluginExecutionContext, Entity, IReadOnlyCollection<Guid>> _wanted;

    /// <summary>Judges writes of this table.</summary>
    /// <param name="table">The derived table.</param>
    /// <param name="wanted">Ids of the rows that the save of a source row calls for; null where the save does not touch what they follow from.</param>
    public DerivedRowOrigin(DerivedTable table, Func<IPluginExecutionContext, Entity, IReadOnlyCollection<Guid>> wanted)
    {
        _table = table;
        _wanted = wanted;
    }

    /// <summary>Whether the Create, Update or Delete of this call follows. An update follows if it only renames.</summary>
    public bool Explains(PluginContext context) => context.Execution.MessageName switch
    {
        Messages.Create => IsWanted(context.Execution, SourceOf(context.Target), context.Target.Id),
        Messages.Update => !_table.FixedColumns.Any(context.Target.Contains) && IsWanted(context.Execution, SourceOf(context.Before), context.Execution.PrimaryEntityId),
        _ => Deletes(context.Execution, SourceOf(context.Before)),
    };

    private bool IsWanted(IPluginExecutionContext context, Guid sourceId, Guid rowId) =>
        Wanted(RequestAround(context, sourceId)) is { } wanted && wanted.Contains(rowId);

    private bool Deletes(IPluginExecutionContext context, Guid sourceId)
    {
        var request = RequestAround(context, sourceId);
        return request?.MessageName == Messages.Delete || Wanted(request) is { } wanted && !wanted.Contains(context.PrimaryEntityId);
    }

    /// <summary>The request on the source row that a write is part of: the nearest one around it that is not about derived rows.</summary>
    private IPluginExecutionContext RequestAround(IPluginExecutionContext context, Guid sourceId)
    {
        var request = context.ParentContext;
        while (request?.PrimaryEntityName == _table.LogicalName)
            request = request.ParentContext;
        return request?.PrimaryEntityName == _table.SourceTable && request.PrimaryEntityId == sourceId ? request : null;
    }

    private IReadOnlyCollection<Guid> Wanted(IPluginExecutionContext request) =>
        request != null && request.InputParameters.TryGetValue("Target", out var target) && target is Entity row ? _wanted(request, row) : null;

    private Guid SourceOf(Entity row) => row.GetAttributeValue<EntityReference>(_table.SourceColumn)?.Id ?? Guid.Empty;
}
