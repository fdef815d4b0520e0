using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>seg_evidence: by what a job decided, and when, so that every decision can be explained later.</summary>
internal static class Evidence
{
    /// <summary>The segments that decided, with the generation of a list, or live.</summary>
    internal static string Of(JourneyWork work)
    {
        var roles = work.Journey.Definition.Segments.ToLookup(segment => segment.SegmentId, segment => segment.Role.ToString());
        return JsonWriter.Write(JsonObject.Empty
            .With("decidedOn", Text(work.Now))
            .With("version", work.Journey.Version)
            .With("segments", new JsonArray(work.Audience.Segments.Values.OrderBy(segment => segment.Name).Select(segment => JsonObject.Empty
                .With("id", segment.Id.ToString("D"))
                .With("name", segment.Name)
                .With("roles", new JsonArray(roles[segment.Id].Distinct().Select(role => new JsonString(role))))
                .With("decided", work.Audience.IsList(segment.Id) ? $"generation {segment.Generation ?? 0}" : "live")
                .With("evaluatedOn", Text(work.Audience.IsList(segment.Id) ? segment.EvaluatedOn ?? work.Now : work.Now))))));
    }

    private static string Text(System.DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
