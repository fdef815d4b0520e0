using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>
/// The tiles a person came to: from the first one, along the choices taken, to where the person stands or stood last. Where that way does not lead there, because the
/// definition has changed since, only what the row itself says is certain: the tiles at which a choice was taken, and the last one.
/// </summary>
public sealed class PassedTiles
{
    private PassedTiles(IReadOnlyList<PassedTile> tiles, bool isWhole)
    {
        Tiles = tiles;
        IsWhole = isWhole;
    }

    /// <summary>The tiles, the first one first, and each once.</summary>
    public IReadOnlyList<PassedTile> Tiles { get; }

    /// <summary>Whether these are all of them.</summary>
    public bool IsWhole { get; }

    /// <summary>Follows a way through a sound definition.</summary>
    /// <param name="definition">The journey as it is now.</param>
    /// <param name="choices">The choices taken, in their order.</param>
    /// <param name="last">Id of the tile at which the person stands, or stood last; null where that is not known.</param>
    public static PassedTiles Of(JourneyDefinition definition, IReadOnlyList<TakenChoice> choices, string last)
    {
        var passed = Follow(definition.Tiles.ToDictionary(tile => tile.Id), definition.Start, choices, last);
        return passed == null ? new PassedTiles(Certain(choices, last), isWhole: false) : new PassedTiles(passed, isWhole: true);
    }

    private static IReadOnlyList<PassedTile> Follow(IReadOnlyDictionary<string, Tile> tiles, string id, IReadOnlyList<TakenChoice> choices, string last)
    {
        var passed = new List<PassedTile>();
        var taken = 0;
        while (id != null && id != last && tiles.TryGetValue(id, out var tile))
        {
            if (tile.Content is not AttributeTile content)
            {
                passed.Add(new PassedTile(id, null));
                id = tile.Links.FirstOrDefault()?.Target;
                continue;
            }

            var choice = taken < choices.Count ? choices[taken++] : null;
            if (choice?.TileId != id)
                return null;
            passed.Add(new PassedTile(id, choice));
            id = choice.BranchId == null ? content.OtherNext : content.Branches.FirstOrDefault(branch => branch.Id == choice.BranchId)?.Next;
        }

        if (id == null || id != last || taken < choices.Count || !tiles.ContainsKey(id))
            return null;
        passed.Add(new PassedTile(id, null));
        return passed;
    }

    private static IReadOnlyList<PassedTile> Certain(IEnumerable<TakenChoice> choices, string last)
    {
        var passed = choices.Select(choice => new PassedTile(choice.TileId, choice)).ToList();
        if (last != null && passed.All(tile => tile.Id != last))
            passed.Add(new PassedTile(last, null));
        return passed;
    }
}
