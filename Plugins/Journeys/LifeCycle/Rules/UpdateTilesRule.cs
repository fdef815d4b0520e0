using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Actions;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>What update tiles write, the columns of people take.</summary>
internal static class UpdateTilesRule
{
    /// <summary>The values that they do not.</summary>
    internal static IEnumerable<Problem> Check(JourneyDefinition definition, TableFacts person) =>
        from tile in definition.Tiles
        let update = tile.Content as UpdateTile
        where update != null
        from problem in ColumnValues.OfUpdate(update.Values, tile.Path.Member("values"), person).Problems
        select TileProblem.Of(problem);
}
