using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>What a draft may leave open is said when it is published. Conditions of branches are read elsewhere.</summary>
internal static class TilesSayWhatTheyDoRule
{
    /// <summary>What tiles do not say.</summary>
    internal static IEnumerable<Problem> Check(JourneyDefinition definition) =>
        definition.Tiles.Select(Check).Where(problem => problem != null);

    private static Problem Check(Tile tile) => tile.Content switch
    {
        WaitTile { Minutes: null } => TileProblem.At(tile, "minutes", "is missing; write how long people wait"),
        UpdateTile { Values: not { Members.Count: > 0 } } => TileProblem.At(tile, "values", "is empty; write at least one column and its value"),
        CreateActivityTile { Activity: null } => TileProblem.At(tile, "activity", "is missing; write the logical name of an activity table, such as task"),
        SegmentTile { SegmentId: null } => TileProblem.At(tile, "segmentId", "is missing; choose a static segment"),
        CustomApiTile { Name: null } => TileProblem.At(tile, "name", "is missing; write the unique name of a custom API"),
        _ => null,
    };
}
