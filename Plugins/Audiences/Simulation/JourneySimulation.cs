using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>
/// Sends everybody who would enter now through a journey, as sets, and writes nothing: all branches are decided by what people are now, before any
/// tile has changed them.
/// </summary>
public sealed class JourneySimulation
{
    // more ways to one tile than anybody draws on purpose
    private const int MostWays = 64;

    private readonly JourneyDefinition _definition;
    private readonly WayCounter _counter;
    private readonly AudienceTexts _texts;
    private readonly Dictionary<string, List<Way>> _ways = [];
    private readonly HashSet<string> _lost = [];

    private JourneySimulation(JourneyDefinition definition, WayCounter counter, AudienceTexts texts)
    {
        _definition = definition;
        _counter = counter;
        _texts = texts;
    }

    /// <summary>Every tile, in the order they are written.</summary>
    /// <param name="definition">A sound definition.</param>
    /// <param name="audience">Its audience.</param>
    /// <param name="count">Counts people.</param>
    /// <param name="budget">When to stop counting.</param>
    /// <param name="texts">Says why something is not counted.</param>
    public static IReadOnlyList<SimulatedTile> Of(
        JourneyDefinition definition, Audience audience, Func<SegmentQuery, int> count, TimeBudget budget, AudienceTexts texts) =>
        new JourneySimulation(definition, new WayCounter(audience, count, budget, texts), texts).Run();

    private IReadOnlyList<SimulatedTile> Run()
    {
        if (_definition.Start != null)
            _ways[_definition.Start] = [Way.Entry];
        var reached = TileOrder.Reachable(_definition).ToDictionary(tile => tile.Id, Pass);
        return _definition.Tiles.Select(tile => reached.TryGetValue(tile.Id, out var found) ? found : Unreached(tile)).ToList();
    }

    private static SimulatedTile Unreached(Tile tile) => new(
        tile, PeopleCount.Of(0), tile.Content is AttributeTile choice ? Enumerable.Repeat(PeopleCount.Of(0), choice.Branches.Count + 1).ToList() : []);

    private SimulatedTile Pass(Tile tile)
    {
        var ways = _ways.TryGetValue(tile.Id, out var found) ? Ways.Join(found) : [];
        if (_lost.Contains(tile.Id) || ways.Count > MostWays)
            return Lose(tile);
        if (tile.Content is not AttributeTile content)
        {
            foreach (var link in tile.Links)
                Send(ways, link.Target);
            return new SimulatedTile(tile, _counter.Count(ways), []);
        }

        var taken = new List<PeopleCount>();
        for (var branch = 0; branch <= content.Branches.Count; branch++)
        {
            var choice = new Choice(tile, branch);
            var taking = ways.Select(way => way.Taking(choice)).ToList();
            Send(taking, choice.Next);
            taken.Add(_counter.Count(taking));
        }

        return new SimulatedTile(tile, _counter.Count(ways), taken);
    }

    private void Send(IEnumerable<Way> ways, string tile)
    {
        if (!_ways.TryGetValue(tile, out var known))
            _ways[tile] = known = [];
        known.AddRange(ways);
    }

    private SimulatedTile Lose(Tile tile)
    {
        foreach (var link in tile.Links)
            _lost.Add(link.Target);
        var unknown = PeopleCount.Unknown(_texts.TooComplexToCount);
        return new SimulatedTile(tile, unknown, tile.Content is AttributeTile content ? Enumerable.Repeat(unknown, content.Branches.Count + 1).ToList() : []);
    }
}
