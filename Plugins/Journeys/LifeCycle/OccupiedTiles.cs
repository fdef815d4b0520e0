using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Tiles on which people stand.</summary>
internal static class OccupiedTiles
{
    /// <summary>Those of these tiles, as reasons not to take them away. One request; none where there are no tiles.</summary>
    /// <param name="system">SYSTEM: everybody counts.</param>
    /// <param name="journeyId">The journey.</param>
    /// <param name="leaving">The tiles.</param>
    internal static IEnumerable<Problem> Check(IOrganizationService system, Guid journeyId, IReadOnlyList<Tile> leaving)
    {
        if (leaving.Count == 0)
            return [];
        var rows = system.RetrieveMultiple(PeopleOn(journeyId, leaving)).Entities;
        var people = rows.ToLookup(row => row.GetAttributeValue<string>(ParticipantTable.Tile), StringComparer.Ordinal);
        return leaving
            .Where(tile => people[tile.Id].Any())
            .Select(tile => ProblemOf(tile, people[tile.Id].Count(), isExact: rows.Count < PagedQuery.PageSize));
    }

    private static QueryExpression PeopleOn(Guid journeyId, IReadOnlyList<Tile> tiles)
    {
        // no aggregate: that fails beyond 50,000 rows, and nobody needs a number that large to leave a tile where it is
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = new ColumnSet(ParticipantTable.Tile), TopCount = PagedQuery.PageSize };
        query.Criteria.AddCondition(ParticipantTable.JourneyId, ConditionOperator.Equal, journeyId);
        query.Criteria.AddCondition(ParticipantTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(ParticipantTable.Tile, ConditionOperator.In, tiles.Select(tile => (object)tile.Id).ToArray());
        return query;
    }

    private static Problem ProblemOf(Tile tile, int count, bool isExact) => new(
        RefusalCode.TileOccupied,
        $"{(isExact ? string.Empty : "At least ")}{count} {(count == 1 ? "person stands" : "people stand")} on the tile {(tile.Name == null ? string.Empty : $"\"{tile.Name}\" ")}({tile.Id}), "
        + "which would be removed or become another kind of tile. Leave it in until they have gone on, or stop the journey.");
}
