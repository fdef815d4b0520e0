using System;
using Microsoft.Xrm.Sdk;
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
            || (SavedBy(request) is { } journey && !journey.RowsIn(journeyId).ContainsKey(context.PrimaryEntityId));
    }

    private static bool IsWanted(IPluginExecutionContext context, Guid journeyId, Guid rowId) =>
        SavedBy(RequestAround(context, journeyId)) is { } journey && journey.RowsIn(journeyId).ContainsKey(rowId);

    /// <summary>The request on this journey that a write is part of: the nearest one around it that is not about journey segments.</summary>
    private static IPluginExecutionContext RequestAround(IPluginExecutionContext context, Guid journeyId)
    {
        var request = context.ParentContext;
        while (request?.PrimaryEntityName == JourneySegmentTable.LogicalName)
            request = request.ParentContext;
        return request?.PrimaryEntityName == JourneyTable.LogicalName && request.PrimaryEntityId == journeyId ? request : null;
    }

    private static ValidJourney SavedBy(IPluginExecutionContext request) =>
        request != null
        && request.InputParameters.TryGetValue("Target", out var target)
        && target is Entity row
        && row.GetAttributeValue<string>(JourneyTable.Definition) is { } definition
            ? ValidJourneyMemo.Find(request, definition)
            : null;

    private static Guid JourneyOf(Entity row) => row.GetAttributeValue<EntityReference>(JourneySegmentTable.JourneyId)?.Id ?? Guid.Empty;
}
