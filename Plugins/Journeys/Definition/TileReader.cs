using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Reads the tiles of a journey, and notes the segments they name. What a tile does may be left open while the journey is a draft; what is written must be right.</summary>
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
        var id = tile.RequiredText("id", "an id that no other tile has", DefinitionLimits.TileId);
        var name = tile.OptionalText("name");
        var content = ReadContent(tile, links);
        if (content is ExitTile && tile.IsWritten("next"))
            tile.Report("next", "leads on from an exit; remove it");
        else if (content is not null and not ExitTile and not AttributeTile)
            ReadLink(tile, "next", links);
        return new Tile(id, name, tile.Path, content, links);
    }

    private TileContent ReadContent(DefinitionNode tile, ICollection<TileLink> links) =>
        tile.RequiredWord("type", "attribute", "wait", "update", "createActivity", "segment", "customApi", "exit") switch
        {
            "attribute" => new AttributeTile(ReadBranches(tile, links), ReadLink(tile, "otherNext", links)),
            "wait" => new WaitTile(tile.OptionalWholeNumber("minutes", 1)),
            "update" => new UpdateTile(tile.OptionalValues("values")),
            "createActivity" => new CreateActivityTile(tile.OptionalText("activity"), tile.OptionalValues("values")),
            "segment" => ReadSegmentTile(tile),
            "customApi" => new CustomApiTile(tile.OptionalText("name")),
            "exit" => new ExitTile(),
            _ => null,
        };

    private SegmentTile ReadSegmentTile(DefinitionNode tile)
    {
        var operation = tile.RequiredWord("operation", "add", "remove");
        return new SegmentTile(ReadSegment(tile), operation == "remove");
    }

    private IReadOnlyList<Branch> ReadBranches(DefinitionNode tile, ICollection<TileLink> links)
    {
        var branches = tile.RequiredArray("branches", "the branches to try in order");
        if (branches?.Items.Count is > 0 and <= DefinitionLimits.Branches)
            return Distinct(tile, tile.Objects("branches", branches).Select(branch => ReadBranch(branch, links)).ToList());
        if (branches != null)
            tile.Report("branches", $"holds {branches.Items.Count} branches; a tile has 1 to {DefinitionLimits.Branches}");
        return [];
    }

    private static IReadOnlyList<Branch> Distinct(DefinitionNode tile, IReadOnlyList<Branch> branches)
    {
        for (var i = 0; i < branches.Count; i++)
            if (branches[i].Id != null && branches.Take(i).FirstOrDefault(branch => branch.Id == branches[i].Id) is { } first)
                tile.ReportAt(branches[i].Path.Member("id"), $"is \"{branches[i].Id}\", as is {first.Path}.id; give each branch of a tile an id of its own");
        return branches;
    }

    private Branch ReadBranch(DefinitionNode branch, ICollection<TileLink> links)
    {
        var id = branch.RequiredText("id", "an id that no other branch of the tile has", DefinitionLimits.TileId);
        var name = branch.OptionalText("name");
        var match = branch.RequiredWord("match", "all", "any");
        var conditions = branch.Objects("conditions", branch.RequiredArray("conditions", "what must hold")).Select(ReadCondition).Where(condition => condition != null);
        return new Branch(branch.Path, id, name, match == "any", conditions.ToList(), ReadLink(branch, "next", links));
    }

    private BranchCondition ReadCondition(DefinitionNode condition) => condition.RequiredWord("type", "segment", "attribute") switch
    {
        "segment" => ReadSegmentCondition(condition),
        "attribute" => new FilterCondition(condition.Path, condition.OptionalText("filter")),
        _ => null,
    };

    private SegmentCondition ReadSegmentCondition(DefinitionNode condition)
    {
        var test = condition.RequiredWord("operator", "in", "not-in");
        return new SegmentCondition(condition.Path, ReadSegment(condition), test == "not-in");
    }

    private Guid? ReadSegment(DefinitionNode owner)
    {
        if (!owner.IsWritten("segmentId") || owner.RequiredId("segmentId", "the id of a segment") is not { } id)
            return null;
        _segments.Add(new SegmentReference(id, SegmentRole.Condition, owner.PathOf("segmentId")));
        return id;
    }

    private static string ReadLink(DefinitionNode owner, string name, ICollection<TileLink> links)
    {
        var target = owner.RequiredText(name, "the id of the tile to go to");
        if (target != null)
            links.Add(new TileLink(owner.PathOf(name), target));
        return target;
    }
}
