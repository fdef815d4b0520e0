using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>People are added to, and removed from, segments whose members are kept by hand here: static ones of real-time marketing.</summary>
internal static class SegmentTilesRule
{
    /// <summary>The tiles that name another one. That it is of the audience's entity type is a rule of saving.</summary>
    internal static IEnumerable<Problem> Check(JourneyDefinition definition, IReadOnlyDictionary<Guid, ResolvedSegment> segments) =>
        from tile in definition.Tiles
        let id = (tile.Content as SegmentTile)?.SegmentId
        where id != null && segments.ContainsKey(id.Value)
        let reason = Reason(segments[id.Value])
        where reason != null
        select TileProblem.At(tile, "segmentId", $"names the segment \"{segments[id.Value].Name}\", {reason}. Choose a static segment of real-time marketing");

    private static string Reason(ResolvedSegment segment) =>
        segment.Source != SegmentSource.RealTimeMarketing ? "whose members another source keeps"
        : segment.Type != SegmentType.Static ? "whose members follow from its query"
        : null;
}
