using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>Writes what a simulation found.</summary>
internal static class SimulationJson
{
    internal static JsonArray Of(IEnumerable<SimulatedTile> tiles) => new(tiles.Select(Of));

    private static JsonObject Of(SimulatedTile tile)
    {
        var json = WithCount(JsonObject.Empty.With("id", tile.Tile.Id), "reached", tile.Reached)
            .With("waiting", tile.Tile.Content is WaitTile ? JsonText.OrNull(tile.Reached.Number) : JsonText.OrNull(0));
        return tile.Tile.Content is AttributeTile content
            ? json.With("branches", new JsonArray(content.Branches.Select(branch => branch.Id).Concat(["otherNext"]).Select((id, i) =>
                WithCount(JsonObject.Empty.With("id", id), "taken", tile.Taken[i]))))
            : json;
    }

    private static JsonObject WithCount(JsonObject json, string name, PeopleCount count) =>
        json.With(name, JsonText.OrNull(count.Number)).With("reason", count.Reason);
}
