using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Texts;

/// <summary>What users call tiles and branches: by their names, else by type and number as the designer does.</summary>
internal static class TileNames
{
    /// <summary>What a tile is called; its id where it is no longer there.</summary>
    internal static string Of(JourneyDefinition definition, string id, AudienceTexts texts) =>
        definition.Tiles.FirstOrDefault(tile => tile.Id == id) is { } found ? Of(found, texts) : id;

    /// <summary>What a tile is called.</summary>
    internal static string Of(Tile tile, AudienceTexts texts) => tile.Name ?? texts.TypeOf(tile.Content) ?? tile.Id;

    /// <summary>What a branch is called.</summary>
    internal static string Of(AttributeTile tile, Branch branch, AudienceTexts texts) =>
        branch.Name ?? texts.BranchNumber(tile.Branches.TakeWhile(other => other != branch).Count() + 1);
}
