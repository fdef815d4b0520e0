using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Tile ids are unique, start and links lead to tiles, and no way leads back to where it came from.</summary>
internal static class TileGraphRule
{
    internal static IEnumerable<DefinitionProblem> Check(JourneyDefinition definition)
    {
        var tiles = new Dictionary<string, Tile>();
        foreach (var tile in definition.Tiles.Where(tile => tile.Id != null))
        {
            if (tiles.TryGetValue(tile.Id, out var first))
                yield return new DefinitionProblem(tile.Path.Member("id"), $"is \"{tile.Id}\", as is {first.Path}.id; give each tile an id of its own");
            else
                tiles.Add(tile.Id, tile);
        }

        if (definition.Start == null && definition.Tiles.Count > 0)
            yield return new DefinitionProblem(JsonPath.Root.Member("start"), "is missing; write the id of the first tile");
        if (definition.Start != null && !tiles.ContainsKey(definition.Start))
            yield return new DefinitionProblem(JsonPath.Root.Member("start"), $"leads to \"{definition.Start}\"; no tile has this id");
        foreach (var link in definition.Tiles.SelectMany(tile => tile.Links).Where(link => !tiles.ContainsKey(link.Target)))
            yield return new DefinitionProblem(link.Path, $"leads to \"{link.Target}\"; no tile has this id");
        if (new CycleSearch(tiles).Find() is { } cycle)
            yield return cycle;
    }

    /// <summary>Walks every way to its end once; at most <see cref="DefinitionLimits.Tiles"/> tiles deep.</summary>
    private sealed class CycleSearch
    {
        private readonly IReadOnlyDictionary<string, Tile> _tiles;
        private readonly HashSet<string> _finished = new();
        private readonly List<string> _way = new();

        internal CycleSearch(IReadOnlyDictionary<string, Tile> tiles) => _tiles = tiles;

        internal DefinitionProblem Find() => _tiles.Values.Select(Walk).FirstOrDefault(problem => problem != null);

        private DefinitionProblem Walk(Tile tile)
        {
            if (_finished.Contains(tile.Id))
                return null;
            _way.Add(tile.Id);
            foreach (var link in tile.Links.Where(link => _tiles.ContainsKey(link.Target)))
            {
                var back = _way.IndexOf(link.Target);
                var problem = back < 0 ? Walk(_tiles[link.Target]) : Cycle(link, back);
                if (problem != null)
                    return problem;
            }

            _way.RemoveAt(_way.Count - 1);
            _finished.Add(tile.Id);
            return null;
        }

        private DefinitionProblem Cycle(TileLink link, int back)
        {
            var ids = _way.Skip(back).Concat([link.Target]).ToList();
            var way = ids.Count <= 10 ? ids : ids.Take(5).Concat(["…"]).Concat(ids.Skip(ids.Count - 4));
            return new DefinitionProblem(link.Path, $"leads back: {string.Join(" → ", way)}; people would go round for ever");
        }
    }
}
