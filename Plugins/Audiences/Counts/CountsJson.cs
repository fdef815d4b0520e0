using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>Writes counts.</summary>
internal static class CountsJson
{
    internal static JsonObject Of(JourneyCounts counts, bool isExact) => JsonObject.Empty
        .With("exact", JsonText.Of(isExact))
        .With("entered", counts.Entered)
        .With("active", counts.Active)
        .With("completed", counts.People(ParticipantStatus.Completed))
        .With("suppressed", counts.People(ParticipantStatus.Suppressed))
        .With("stopped", counts.People(ParticipantStatus.Stopped))
        .With("memberInactive", counts.People(ParticipantStatus.MemberInactive))
        .With("failed", counts.People(ParticipantStatus.Failed))
        .With("tiles", new JsonArray(counts.Tiles.Select(Of)));

    private static JsonObject Of(TileCount tile)
    {
        var json = JsonObject.Empty
            .With("id", tile.Tile.Id)
            .With("here", tile.Here)
            .With("passed", tile.Passed)
            .With("completed", tile.Completed)
            .With("suppressed", tile.Suppressed)
            .With("failed", tile.Failed);
        return tile.Tile.Content is AttributeTile content
            ? json.With("branches", new JsonArray(content.Branches.Select(branch => Branch(branch.Id, tile.Taken(branch.Id))).Concat([Branch(null, tile.TakenOther)])))
            : json;
    }

    private static JsonObject Branch(string id, int taken) => JsonObject.Empty.With("id", JsonText.OrNull(id)).With("taken", taken);
}
