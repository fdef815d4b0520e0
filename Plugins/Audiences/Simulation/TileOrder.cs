using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>Tiles that people can reach, each after all that lead to it. A sound definition has no way back.</summary>
internal sealed class TileOrder
{
    private readonly IReadOnlyDictionary<string, Tile> _tiles;
    private readonly HashSet<string> _seen = [];
    private readonly List<Tile> _last = [];

    private TileOrder(JourneyDefinition definition) => _tiles = definition.Tiles.ToDictionary(tile => tile.Id);

    internal static IReadOnlyList<Tile> Of(JourneyDefinition definition)
    {
        var order = new TileOrder(definition);
        if (definition.Start != null)
            order.Visit(definition.Start);
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
