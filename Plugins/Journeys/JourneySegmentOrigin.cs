using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>
/// Tells whether a write of seg_journeysegment follows from what is happening to its journey right now. It believes no flag: the request around it
/// must be the save of that very journey, and the definition being saved must call for the write.
/// </summary>
internal static class JourneySegmentOrigin
{
    internal static bool Creates(IPluginExecutionContext context, Entity row) => IsWanted(context, JourneyOf(row), row.Id);

    internal static bool Renames(IPluginExecutionContext context, Entity target, Entity before) =>
        !target.Contains(JourneySegmentTable.JourneyId)
        && !target.Contains(JourneySegmentTable.SegmentId)
        && !target.Contains(JourneySegmentTable.Role)
        && IsWanted(context, JourneyOf(before), context.PrimaryEntityId);

    internal static bool Deletes(IPluginExecutionContext context, Entity before)
    {
        var journeyId = JourneyOf(before);
        var request = RequestAround(context, journeyId);
        return request?.MessageName == Messages.Delete
            || WantedRows(request, journeyId) is { } wanted && !wanted.Contains(context.PrimaryEntityId);
    }

    private static bool IsWanted(IPluginExecutionContext context, Guid journeyId, Guid rowId) =>
        WantedRows(RequestAround(context, journeyId), journeyId) is { } wanted && wanted.Contains(rowId);

    /// <summary>The request on this journey that a write is part of: the nearest one around it that is not about journey segments.</summary>
    private static IPluginExecutionContext RequestAround(IPluginExecutionContext context, Guid journeyId)
    {
        var request = context.ParentContext;
        while (request?.PrimaryEntityName == JourneySegmentTable.LogicalName)
            request = request.ParentContext;
        return request?.PrimaryEntityName == JourneyTable.LogicalName && request.PrimaryEntityId == journeyId ? request : null;
    }

    /// <summary>The ids of the rows that the definition being saved calls for; null where none is being saved.</summary>
    private static IReadOnlyCollection<Guid> WantedRows(IPluginExecutionContext request, Guid journeyId) =>
        request != null
        && request.InputParameters.TryGetValue("Target", out var target)
        && target is Entity row
        && row.GetAttributeValue<string>(JourneyTable.Definition) is { } definition
            ? ValidJourneyMemo.Find(request, definition)?.RowsIn(journeyId).Keys.ToList() ?? RowsOf(definition, journeyId)
            : null;

    private static IReadOnlyCollection<Guid> RowsOf(string definition, Guid journeyId) =>
        DefinitionReader.Read(definition).Definition?.Segments
            .Select(segment => JourneySegmentRow.IdOf(journeyId, segment.SegmentId, segment.Role)).ToList();

    private static Guid JourneyOf(Entity row) => row.GetAttributeValue<EntityReference>(JourneySegmentTable.JourneyId)?.Id ?? Guid.Empty;
}
