using System.Collections.Generic;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>A step of a journey, as far as saving needs to know it.</summary>
public sealed class Tile
{
    /// <summary>A tile written at this place.</summary>
    public Tile(string id, JsonPath path, IReadOnlyList<TileLink> links)
    {
        Id = id;
        Path = path;
        Links = links;
    }

    /// <summary>Id, unique in its journey.</summary>
    public string Id { get; }

    /// <summary>JSONPath of the tile.</summary>
    public JsonPath Path { get; }

    /// <summary>Where people go from here.</summary>
    public IReadOnlyList<TileLink> Links { get; }
}
