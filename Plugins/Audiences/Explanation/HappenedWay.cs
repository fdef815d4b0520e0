using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>What became of a person in a journey: from entering over the tiles passed to where the person stands, or stood last.</summary>
internal sealed class HappenedWay
{
    private readonly JourneyDefinition _definition;
    private readonly AudienceTexts _texts;

    internal HappenedWay(JourneyDefinition definition, AudienceTexts texts)
    {
        _definition = definition;
        _texts = texts;
    }

    /// <summary>The steps, the first one first; of the tiles between, only those that are certain.</summary>
    internal IEnumerable<PathStep> Of(Participation participation)
    {
        var passed = PassedTiles.Of(_definition, TakenWay.Read(participation.Way), participation.Tile);
        var before = passed.Tiles.Where(tile => tile.Id != participation.Tile).ToList();
        // everybody enters at the first tile, unless another one is the first now
        var first = !passed.IsWhole ? null : before.FirstOrDefault();
        var entered = passed.IsWhole ? _definition.Start : null;
        yield return new PathStep(entered, _texts.Entered, participation.EnteredOn, Detail(first), isExpected: false);
        foreach (var tile in before.Skip(first == null ? 0 : 1))
            yield return new PathStep(tile.Id, _texts.Passed, null, Detail(tile), isExpected: false);
        yield return new PathStep(
            participation.Tile, participation.StatusLabel, participation.IsActive ? participation.DueOn : participation.ExitedOn, participation.Detail, isExpected: false);
    }

    private string Detail(PassedTile tile)
    {
        if (tile?.Choice is not { } choice)
            return null;
        if (choice.BranchId == null)
            return _texts.TookOtherWay;
        var content = _definition.Tiles.FirstOrDefault(known => known.Id == tile.Id)?.Content as AttributeTile;
        var branch = content?.Branches.FirstOrDefault(known => known.Id == choice.BranchId);
        return _texts.TookBranch(branch == null ? choice.BranchId : TileNames.Of(content, branch, _texts));
    }
}
