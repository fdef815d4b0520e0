using System;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>What the entry criteria of a journey do, in numbers.</summary>
internal sealed class AudiencePreview
{
    // beyond that nobody waits for the last overlaps
    private static readonly TimeSpan TimeForOverlaps = TimeSpan.FromSeconds(5);

    private readonly Audience _audience;
    private readonly JourneyDefinition _definition;
    private readonly SegmentNames _names;
    private readonly AudienceTexts _texts;

    internal AudiencePreview(Audience audience, JourneyDefinition definition, SegmentNames names, AudienceTexts texts)
    {
        _audience = audience;
        _definition = definition;
        _names = names;
        _texts = texts;
    }

    /// <summary>Counts, and says it as JSON.</summary>
    internal JsonObject Count(PeopleCounter counter)
    {
        var budget = new TimeBudget(TimeForOverlaps);
        var waterfall = AudienceWaterfall.Of(_audience, counter.Count);
        var overlaps = OverlapMatrix.Of(waterfall, _audience, counter.Count, budget);
        var exclusions = waterfall.Shares.Take(_audience.Roles.Exclusions.Count);
        var suppressions = waterfall.Shares.Skip(_audience.Roles.Exclusions.Count);
        return JsonObject.Empty
            .With("entityType", _audience.Table.Name)
            .With("isExact", JsonText.Of(counter.IsExact))
            .With("entry", SegmentJson(_audience.Roles.Entry))
            .With("gross", waterfall.Gross)
            .With("exclusions", new JsonArray(exclusions.Select(Json)))
            .With("suppressions", new JsonArray(suppressions.Select(Json)))
            .With("net", waterfall.Net)
            .With("overlaps", new JsonArray(overlaps.Select(row => new JsonArray(row.Select(JsonText.OrNull)))))
            .With("lists", ListsJson.Of(_audience, _names))
            .With("warnings", new JsonArray(ContradictionRule.Check(waterfall, _definition, _names, _texts).Select(warning => warning.ToJson())));
    }

    private JsonObject Json(SegmentShare share) => SegmentJson(share.SegmentId).With("own", share.Own).With("marginal", share.Marginal);

    private JsonObject SegmentJson(Guid segmentId) =>
        _names.Json(segmentId).With("evaluatedOn", JsonText.OrNull(_audience.IsList(segmentId) ? _audience.Segments[segmentId].EvaluatedOn : null));
}
