using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>Where the people of a journey are, and which way they came.</summary>
public sealed class JourneyCounts
{
    private readonly Dictionary<string, TileCount> _tiles;
    private readonly Dictionary<ParticipantStatus, int> _people;

    private JourneyCounts(JourneyDefinition definition, IReadOnlyCollection<ParticipantGroup> groups)
    {
        Tiles = definition.Tiles.Select(tile => new TileCount(tile)).ToList();
        _tiles = Tiles.ToDictionary(tile => tile.Tile.Id);
        _people = groups.GroupBy(group => group.Status).ToDictionary(status => status.Key, status => status.Sum(group => group.People));
        Entered = groups.Sum(group => group.People);
        foreach (var group in groups)
            Add(definition, group);
    }

    /// <summary>Every tile, in the order they are written.</summary>
    public IReadOnlyList<TileCount> Tiles { get; }

    /// <summary>Everybody who ever entered.</summary>
    public int Entered { get; }

    /// <summary>Those who are in the journey.</summary>
    public int Active => People(ParticipantStatus.InProgress) + People(ParticipantStatus.Waiting);

    /// <summary>Whether everybody's way is one through the definition as it is now; otherwise tiles have been passed by at least as many as counted.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Counts people in a sound definition.</summary>
    public static JourneyCounts Of(JourneyDefinition definition, IReadOnlyCollection<ParticipantGroup> groups) => new(definition, groups);

    /// <summary>Those of a status.</summary>
    public int People(ParticipantStatus status) => _people.TryGetValue(status, out var people) ? people : 0;

    private void Add(JourneyDefinition definition, ParticipantGroup group)
    {
        var passed = PassedTiles.Of(definition, TakenWay.Read(group.Way), group.Tile);
        IsExact &= passed.IsWhole;
        foreach (var tile in passed.Tiles)
        {
            if (_tiles.TryGetValue(tile.Id, out var count))
                count.Pass(tile.Choice, group.People);
        }

        if (group.Tile != null && _tiles.TryGetValue(group.Tile, out var last))
            Add(last, group);
    }

    private static void Add(TileCount tile, ParticipantGroup group)
    {
        switch (group.Status)
        {
            case ParticipantStatus.InProgress or ParticipantStatus.Waiting:
                tile.Here += group.People;
                break;
            case ParticipantStatus.Completed:
                tile.Completed += group.People;
                break;
            case ParticipantStatus.Suppressed:
                tile.Suppressed += group.People;
                break;
            case ParticipantStatus.Failed:
                tile.Failed += group.People;
                break;
        }
    }
}
