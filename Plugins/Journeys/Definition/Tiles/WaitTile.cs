namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Holds people for some time.</summary>
public sealed class WaitTile : TileContent
{
    /// <summary>A wait of so many minutes; null while it is not said.</summary>
    public WaitTile(int? minutes) => Minutes = minutes;

    /// <summary>Minutes from arrival; null while it is not said.</summary>
    public int? Minutes { get; }
}
