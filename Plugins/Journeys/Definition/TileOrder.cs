using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Tiles, each after all that lead to it. A sound definition has no way back.</summary>
internal sealed class TileOrder
{
    private readonly IReadOnlyDictionary<string, Tile> _tiles;
    private readonly HashSet<string> _seen = [];
    private readonly List<Tile> _last = [];

    private TileOrder(JourneyDefinition definition) => _tiles = definition.Tiles.ToDictionary(tile => tile.Id);

    /// <summary>Those that people can reach from the start.</summary>
    internal static IReadOnlyList<Tile> Reachable(JourneyDefinition definition) => Of(definition, definition.Start == null ? [] : [definition.Start]);

    /// <summary>All of them: people may stand where nobody comes to any more.</summary>
    internal static IReadOnlyList<Tile> All(JourneyDefinition definition) => Of(definition, definition.Tiles.Select(tile => tile.Id));

    private static IReadOnlyList<Tile> Of(JourneyDefinition definition, IEnumerable<string> from)
    {
        var order = new TileOrder(definition);
        foreach (var id in from)
            order.Visit(id);
        order._last.Reverse();
        return order._last;
    }

    private void Visit(string id)
    {
        if (!_seen.Add(id))
            return;
        foreach (var link in _tiles[id].Links)
            Visit(link.Target);
        _last.Add(_tiles[id]);
    }
}
