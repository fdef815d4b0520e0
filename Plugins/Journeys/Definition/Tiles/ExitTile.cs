namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Here people leave.</summary>
public sealed class ExitTile : TileContent
{
}
