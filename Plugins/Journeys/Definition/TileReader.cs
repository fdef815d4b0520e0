using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Reads the tiles of a journey, and notes the segments they name.</summary>
internal sealed class TileReader
{
    private readonly ICollection<SegmentReference> _segments;

    internal TileReader(ICollection<SegmentReference> segments) => _segments = segments;

    /// <summary>The tiles; null where there is no list of them, or too long a one.</summary>
    internal IReadOnlyList<Tile> Read(DefinitionNode root)
    {
        var actions = root.IsWritten("actions") ? root.OptionalArray("actions") : new JsonArray([]);
        if (actions?.Items.Count > DefinitionLimits.Tiles)
            root.Report("actions", $"holds {actions.Items.Count} tiles; a journey has at most {DefinitionLimits.Tiles}");
        return actions?.Items.Count <= DefinitionLimits.Tiles ? root.Objects("actions", actions).Select(ReadTile).ToList() : null;
    }

    private Tile ReadTile(DefinitionNode tile)
    {
        var links = new List<TileLink>();
        var id = tile.RequiredText("id", "an id that no other tile has");
        tile.OptionalText("name");
        switch (tile.RequiredWord("type", "attribute", "wait", "update", "createActivity", "segment", "customApi", "exit"))
        {
            case "attribute":
                ReadBranches(tile, links);
                ReadLink(tile, "otherNext", links);
                break;
            case "wait":
                tile.RequiredWholeNumber("minutes", 1, "how long to wait");
                ReadLink(tile, "next", links);
                break;
            case "update":
                tile.RequiredObject("values", "the columns to write");
                ReadLink(tile, "next", links);
                break;
            case "createActivity":
                tile.RequiredText("activity", "the logical name of an activity table");
                tile.RequiredObject("values", "the columns to write");
                ReadLink(tile, "next", links);
                break;
            case "segment":
                tile.RequiredWord("operation", "add", "remove");
                ReadSegment(tile);
                ReadLink(tile, "next", links);
                break;
            case "customApi":
                tile.RequiredText("name", "the unique name of a custom API");
                ReadLink(tile, "next", links);
                break;
            case "exit" when tile.IsWritten("next"):
                tile.Report("next", "leads on from an exit; remove it");
                break;
        }

        return new Tile(id, tile.Path, links);
    }

    private void ReadBranches(DefinitionNode tile, ICollection<TileLink> links)
    {
        var branches = tile.RequiredArray("branches", "the branches to try in order");
        if (branches?.Items.Count is 0 or > DefinitionLimits.Branches)
            tile.Report("branches", $"holds {branches.Items.Count} branches; a tile has 1 to {DefinitionLimits.Branches}");
        else
            foreach (var branch in tile.Objects("branches", branches))
                ReadBranch(branch, links);
    }

    private void ReadBranch(DefinitionNode branch, ICollection<TileLink> links)
    {
        branch.RequiredText("id", "an id that no other branch of the tile has");
        branch.OptionalText("name");
        branch.RequiredWord("match", "all", "any");
        foreach (var condition in branch.Objects("conditions", branch.RequiredArray("conditions", "what must hold")))
        {
            switch (condition.RequiredWord("type", "segment", "attribute"))
            {
                case "segment":
                    condition.RequiredWord("operator", "in", "not-in");
                    ReadSegment(condition);
                    break;
                case "attribute":
                    condition.RequiredText("filter", "a FetchXML filter");
                    break;
            }
        }

        ReadLink(branch, "next", links);
    }

    private void ReadSegment(DefinitionNode owner)
    {
        if (owner.RequiredId("segmentId", "the id of a segment") is { } id)
            _segments.Add(new SegmentReference(id, SegmentRole.Condition, owner.PathOf("segmentId")));
    }

    private static void ReadLink(DefinitionNode owner, string name, ICollection<TileLink> links)
    {
        if (owner.RequiredText(name, "the id of the tile to go to") is { } target)
            links.Add(new TileLink(owner.PathOf(name), target));
    }
}
