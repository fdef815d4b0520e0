using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>Ways that meet.</summary>
internal static class Ways
{
    /// <summary>Where all ways out of a tile meet again, it makes no difference which one somebody took: they become one, so that ways do not multiply.</summary>
    internal static IReadOnlyList<Way> Join(IReadOnlyList<Way> ways)
    {
        foreach (var tile in Tiles(ways))
        {
            var joined = ways
                .GroupBy(way => way.Without(tile).Key)
                .SelectMany(group => MakesNoDifference(group.ToList(), tile) ? group.Take(1).Select(way => way.Without(tile)) : group)
                .ToList();
            if (joined.Count < ways.Count)
                return Join(joined);
        }

        return ways;
    }

    private static IEnumerable<Tile> Tiles(IEnumerable<Way> ways) => ways.SelectMany(way => way.Choices).Select(choice => choice.Tile).Distinct();

    private static bool MakesNoDifference(IReadOnlyCollection<Way> ways, Tile tile)
    {
        var choices = ways.SelectMany(way => way.Choices).Where(choice => choice.Tile == tile).ToList();
        return choices.Count > 0 && choices.Count == ways.Count && choices.Count == choices[0].Content.Branches.Count + 1;
    }
}
