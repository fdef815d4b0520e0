using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>Creates an activity regarding each person.</summary>
public sealed class CreateActivityTile : TileContent
{
    /// <summary>An activity of this table with these values; null while it is not said.</summary>
    public CreateActivityTile(string activity, JsonObject values)
    {
        Activity = activity;
        Values = values;
    }

    /// <summary>Logical name of an activity table; null while it is not said.</summary>
    public string Activity { get; }

    /// <summary>Values by column; in texts, {column} stands for a column of the person's row. Null while it is not said.</summary>
    public JsonObject Values { get; }
}
