namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Which way out of an attribute tile somebody took.</summary>
public sealed class TakenChoice
{
    /// <summary>A branch of a tile; without one, the other way.</summary>
    public TakenChoice(string tileId, string branchId)
    {
        TileId = tileId;
        BranchId = branchId;
    }

    /// <summary>The tile.</summary>
    public string TileId { get; }

    /// <summary>The branch; null for the other way.</summary>
    public string BranchId { get; }
}
