using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>A tile that cannot be run.</summary>
internal static class TileProblem
{
    /// <summary>At a member of the tile.</summary>
    internal static Problem At(Tile tile, string member, string reason) => At(tile.Path.Member(member), reason);

    /// <summary>At a place in the tile.</summary>
    internal static Problem At(JsonPath path, string reason) => new(RefusalCode.InvalidTile, $"{path} {reason}.");

    /// <summary>The same as what reading a part of the tile found.</summary>
    internal static Problem Of(DefinitionProblem problem) => At(problem.Path, problem.Reason);
}
