using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>A way out of an attribute tile.</summary>
internal sealed class Choice
{
    internal Choice(Tile tile, int branch)
    {
        Tile = tile;
        Branch = branch;
    }

    /// <summary>The tile.</summary>
    internal Tile Tile { get; }

    /// <summary>Place of the branch; after the last one, the other way.</summary>
    internal int Branch { get; }

    /// <summary>Its branches.</summary>
    internal AttributeTile Content => (AttributeTile)Tile.Content;

    /// <summary>Whether it is the way of those who match no branch.</summary>
    internal bool IsOther => Branch == Content.Branches.Count;

    /// <summary>Id of the tile it leads to.</summary>
    internal string Next => IsOther ? Content.OtherNext : Content.Branches[Branch].Next;

    internal string Key => $"{Tile.Id}\n{Branch}\n";
}
