using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>What becomes of people at a tile.</summary>
public sealed class SimulatedTile
{
    internal SimulatedTile(Tile tile, PeopleCount reached, IReadOnlyList<PeopleCount> taken)
    {
        Tile = tile;
        Reached = reached;
        Taken = taken;
    }

    /// <summary>The tile.</summary>
    public Tile Tile { get; }

    /// <summary>Who comes to it.</summary>
    public PeopleCount Reached { get; }

    /// <summary>Of those, who takes each branch, and, last, the other way; empty where there is no choice.</summary>
    public IReadOnlyList<PeopleCount> Taken { get; }
}
