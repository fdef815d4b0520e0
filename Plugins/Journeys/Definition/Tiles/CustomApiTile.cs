namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Calls a custom API for each person.</summary>
public sealed class CustomApiTile : TileContent
{
    /// <summary>A call of this custom API; null while it is not said.</summary>
    public CustomApiTile(string name) => Name = name;

    /// <summary>Unique name of the custom API; null while it is not said.</summary>
    public string Name { get; }
}
