using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>Which segments, of those the journey names and those they ask for, are known from a list of members, and of when it is.</summary>
internal static class ListsJson
{
    internal static JsonArray Of(Audience audience, SegmentNames names) => new(
        from segment in audience.Segments.Values
        where audience.IsList(segment.Id)
        orderby segment.Name, segment.Id
        select names.Json(segment.Id)
            .With("generation", JsonText.OrNull(segment.Generation))
            .With("evaluatedOn", JsonText.OrNull(segment.EvaluatedOn)));
}
