using System.Linq;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>What users call tiles.</summary>
internal static class TileNames
{
    /// <summary>Name of a tile; its id where it has none, or is no longer there.</summary>
    internal static string Of(JourneyDefinition definition, string id) => definition.Tiles.FirstOrDefault(tile => tile.Id == id)?.Name ?? id;
}
