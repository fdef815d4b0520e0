using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>Custom APIs that tiles call are unbound actions that take the person as MemberId, and need nothing that a tile does not pass.</summary>
internal static class CustomApiTilesRule
{
    private static readonly string[] Passed = [TileApiParameters.MemberId, TileApiParameters.JourneyId, TileApiParameters.OperationId];

    /// <summary>The names of custom APIs that tiles call.</summary>
    internal static IReadOnlyList<string> NamesIn(JourneyDefinition definition) =>
        definition.Tiles.Select(tile => (tile.Content as CustomApiTile)?.Name).Where(name => name != null).Distinct().ToList();

    /// <summary>The tiles whose custom API cannot be called.</summary>
    /// <param name="definition">The journey.</param>
    /// <param name="apis">Those that exist, by unique name.</param>
    internal static IEnumerable<Problem> Check(JourneyDefinition definition, IReadOnlyDictionary<string, CustomApiFacts> apis) =>
        from tile in definition.Tiles
        let name = (tile.Content as CustomApiTile)?.Name
        where name != null
        let reason = apis.TryGetValue(name, out var api) ? Hindrance(api) : "of which there is none in this environment"
        where reason != null
        select TileProblem.At(tile, "name", $"names the custom API \"{name}\", {reason}");

    private static string Hindrance(CustomApiFacts api)
    {
        if (!api.IsGlobal || api.IsFunction)
            return $"which is {(api.IsFunction ? "a function" : "bound to a table")}; a tile calls an unbound action";
        if (!api.Parameters.Any(parameter => parameter.Name == TileApiParameters.MemberId))
            return $"which has no request parameter {TileApiParameters.MemberId} that tells it the person; add it, of the type Guid";
        if (api.Parameters.FirstOrDefault(parameter => Passed.Contains(parameter.Name) && !parameter.IsGuid) is { } other)
            return $"whose request parameter {other.Name} is no Guid, as which a tile passes it";
        var unknown = api.Parameters.Where(parameter => !parameter.IsOptional && !Passed.Contains(parameter.Name)).Select(parameter => parameter.Name).ToList();
        return unknown.Count == 0 ? null : $"which requires {string.Join(", ", unknown)}, and a tile does not pass that; make it optional";
    }
}
