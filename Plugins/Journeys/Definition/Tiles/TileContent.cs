namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>What a tile does with the people who come to it.</summary>
public abstract class TileContent
{
}
