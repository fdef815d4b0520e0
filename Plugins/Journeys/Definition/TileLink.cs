using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>The way from one tile to another.</summary>
public sealed class TileLink
{
    /// <summary>A link written at this place that leads to this tile.</summary>
    public TileLink(JsonPath path, string target)
    {
        Path = path;
        Target = target;
    }

    /// <summary>JSONPath of the link.</summary>
    public JsonPath Path { get; }

    /// <summary>Id of the tile it leads to.</summary>
    public string Target { get; }
}
