using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>How many people came to a tile, and what became of them there.</summary>
public sealed class TileCount
{
    private readonly Dictionary<string, int> _taken = [];

    internal TileCount(Tile tile)
    {
        Tile = tile;
        if (tile.Content is not AttributeTile content)
            return;
        foreach (var branch in content.Branches)
            _taken[branch.Id] = 0;
    }

    /// <summary>The tile.</summary>
    public Tile Tile { get; }

    /// <summary>Those who stand there now.</summary>
    public int Here { get; internal set; }

    /// <summary>Everybody who ever came.</summary>
    public int Passed { get; private set; }

    /// <summary>Those for whom the journey was complete there.</summary>
    public int Completed { get; internal set; }

    /// <summary>Those who left it from there because of a suppression segment.</summary>
    public int Suppressed { get; internal set; }

    /// <summary>Those for whom it failed there.</summary>
    public int Failed { get; internal set; }

    /// <summary>Those who took the other way.</summary>
    public int TakenOther { get; private set; }

    /// <summary>Those who took a branch.</summary>
    public int Taken(string branchId) => _taken[branchId];

    internal void Pass(TakenChoice choice, int people)
    {
        Passed += people;
        if (choice == null)
            return;
        if (choice.BranchId == null)
            TakenOther += people;
        else if (_taken.ContainsKey(choice.BranchId))
            _taken[choice.BranchId] += people;
    }
}
