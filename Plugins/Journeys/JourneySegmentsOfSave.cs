using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>The rows of seg_journeysegment that the save of a journey calls for.</summary>
internal static class JourneySegmentsOfSave
{
    /// <summary>Their ids; null where no definition is being saved.</summary>
    internal static IReadOnlyCollection<Guid> Ids(IPluginExecutionContext save, Entity journey) =>
        journey.GetAttributeValue<string>(JourneyTable.Definition) is { } definition
            ? ValidJourneyMemo.Find(save, definition)?.RowsIn(save.PrimaryEntityId).Select(row => row.Id).ToList() ?? IdsIn(definition, save.PrimaryEntityId)
            : null;

    private static IReadOnlyCollection<Guid> IdsIn(string definition, Guid journeyId) =>
        DefinitionReader.Read(definition).Definition?.Segments
            .Select(segment => JourneySegmentRow.IdOf(journeyId, segment.SegmentId, segment.Role)).ToList();
}
