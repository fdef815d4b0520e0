using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>A branch that nobody takes, or everybody, decides nothing.</summary>
internal static class BranchUseRule
{
    internal static IEnumerable<Warning> Check(IEnumerable<SimulatedTile> tiles, AudienceTexts texts) =>
        tiles.Where(tile => tile.Reached.Number > 0 && tile.Tile.Content is AttributeTile).SelectMany(tile => Check(tile, (AttributeTile)tile.Tile.Content, texts));

    private static IEnumerable<Warning> Check(SimulatedTile tile, AttributeTile content, AudienceTexts texts)
    {
        for (var i = 0; i < content.Branches.Count; i++)
        {
            var branch = content.Branches[i];
            if (tile.Taken[i].Number == 0)
                yield return new Warning("BranchNeverTaken", branch.Path, texts.BranchNeverTaken(TileNames.Of(content, branch, texts), TileNames.Of(tile.Tile, texts)));
            else if (tile.Taken[i].Number == tile.Reached.Number)
                yield return new Warning("BranchAlwaysTaken", branch.Path, texts.BranchAlwaysTaken(TileNames.Of(content, branch, texts), TileNames.Of(tile.Tile, texts)));
        }
    }
}
