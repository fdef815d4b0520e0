using System.Collections.Generic;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Sends people different ways: along the first branch whose conditions they meet, or else the other way.</summary>
public sealed class AttributeTile : TileContent
{
    /// <summary>A choice between these branches.</summary>
    public AttributeTile(IReadOnlyList<Branch> branches, string otherNext)
    {
        Branches = branches;
        OtherNext = otherNext;
    }

    /// <summary>Branches in the order in which they are tried.</summary>
    public IReadOnlyList<Branch> Branches { get; }

    /// <summary>Id of the tile for those who match no branch.</summary>
    public string OtherNext { get; }
}
