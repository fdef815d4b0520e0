using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Actions;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>What createActivity tiles create are activities that can be about people of the audience, and their columns take what is written.</summary>
internal static class ActivityTilesRule
{
    private const string Regarding = "regardingobjectid";

    /// <summary>The tiles that cannot be run. One request for each table that is asked for first; none after one that does not exist.</summary>
    internal static IEnumerable<Problem> Check(JourneyDefinition definition, TableFacts person, TablesUntilFault tables)
    {
        foreach (var tile in definition.Tiles)
            if (tile.Content is CreateActivityTile { Activity: not null } activity && !tables.IsCutOff)
                foreach (var problem in Check(tile, activity, tables.Find(activity.Activity), person))
                    yield return problem;
    }

    private static IEnumerable<Problem> Check(Tile tile, CreateActivityTile activity, TableFacts table, TableFacts person)
    {
        if (Hindrance(table, person) is { } reason)
            return [TileProblem.At(tile, "activity", $"is \"{activity.Activity}\", {reason}; write the logical name of an activity table, such as task")];
        return ColumnValues.OfActivity(activity.Values, tile.Path.Member("values"), table, person).Problems.Select(TileProblem.Of);
    }

    private static string Hindrance(TableFacts table, TableFacts person) =>
        table == null ? "a table which does not exist"
        : !table.IsActivity ? "whose rows are no activities"
        : table.Columns.TryGetValue(Regarding, out var regarding) && regarding.Writing.Targets.Contains(person.Name) ? null
        : $"which cannot be about rows of {person.Name}";
}
