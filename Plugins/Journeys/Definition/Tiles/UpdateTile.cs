using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Writes columns of people's rows.</summary>
public sealed class UpdateTile : TileContent
{
    /// <summary>An update with these values; null while it is not said.</summary>
    public UpdateTile(JsonObject values) => Values = values;

    /// <summary>Values by column; in texts, {column} stands for a column of the person's row. Null while it is not said.</summary>
    public JsonObject Values { get; }
}
