using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>A step of a journey.</summary>
public sealed class Tile
{
    /// <summary>A tile written at this place.</summary>
    public Tile(string id, string name, JsonPath path, TileContent content, IReadOnlyList<TileLink> links)
    {
        Id = id;
        Name = name;
        Path = path;
        Content = content;
        Links = links;
    }

    /// <summary>Id, unique in its journey.</summary>
    public string Id { get; }

    /// <summary>Name; null where it has none.</summary>
    public string Name { get; }

    /// <summary>JSONPath of the tile.</summary>
    public JsonPath Path { get; }

    /// <summary>What it does; null where its type is unknown, which is a problem.</summary>
    public TileContent Content { get; }

    /// <summary>Where people go from here: one place, none from an exit, and from an attribute tile those of its branches and the other one.</summary>
    public IReadOnlyList<TileLink> Links { get; }
}
