using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Tiles on which nobody can stand any more when a definition is replaced: those that it lacks, and those that do something else.</summary>
internal static class LeavingTiles
{
    /// <summary>The tiles, as they were.</summary>
    internal static IReadOnlyList<Tile> Between(string before, string after)
    {
        var stays = Tiles(after).ToLookup(tile => tile.Id, tile => tile.Content?.GetType());
        return Tiles(before).Where(tile => tile.Id != null && !stays[tile.Id].Contains(tile.Content?.GetType())).ToList();
    }

    private static IEnumerable<Tile> Tiles(string definition) =>
        definition == null ? [] : DefinitionReader.Read(definition).Definition?.Tiles ?? [];
}
