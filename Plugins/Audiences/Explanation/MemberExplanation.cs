using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Why a person is in a journey, enters it or does not.</summary>
internal sealed class MemberExplanation
{
    private readonly JourneyDefinition _definition;
    private readonly Memberships _memberships;
    private readonly SegmentNames _names;
    private readonly HappenedWay _happened;
    private readonly ExpectedWay _expected;
    private readonly AudienceTexts _texts;

    internal MemberExplanation(JourneyDefinition definition, Memberships memberships, SegmentNames names, ExpectedWay expected, AudienceTexts texts)
    {
        _definition = definition;
        _memberships = memberships;
        _names = names;
        _happened = new HappenedWay(definition, texts);
        _expected = expected;
        _texts = texts;
    }

    /// <summary>Says it of a person with this name.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="name">Name of the row.</param>
    /// <param name="participations">Those of the person, the latest first.</param>
    /// <param name="occurrence">How often the journey has begun.</param>
    internal JsonObject Of(Guid personId, string name, IReadOnlyList<Participation> participations, int occurrence)
    {
        var latest = participations.FirstOrDefault(participation => participation.IsActive) ?? participations.FirstOrDefault();
        var counts = latest != null && (latest.IsActive || (latest.Occurrence >= occurrence && !latest.HasLeftAudience));
        var verdict = !counts ? Verdict.OfRules(name, _definition, _memberships, _names, _texts)
            : latest.IsActive ? Verdict.OfParticipant(name, latest, _definition, _memberships, _names, _texts)
            : Verdict.OfEnded(name, latest, _definition, _names, _texts);
        return JsonObject.Empty
            .With("memberId", personId.ToString("D"))
            .With("name", JsonText.OrNull(name))
            .With("verdict", verdict.Word)
            .With("reason", verdict.Reason)
            .With("rules", new JsonArray(_definition.Segments.Select(Rule)))
            .With("path", new JsonArray(Path(participations, verdict, latest).Select(step => step.ToJson())));
    }

    private JsonObject Rule(SegmentReference reference)
    {
        var membership = _memberships.In(reference.SegmentId);
        return JsonObject.Empty
            .With("role", reference.Role.ToString())
            .With("path", reference.Path.ToString())
            .With("segmentId", reference.SegmentId.ToString("D"))
            .With("name", JsonText.OrNull(_names.NameOf(reference.SegmentId)))
            .With("isMember", membership.IsMember is { } isMember ? JsonText.Of(isMember) : JsonLiteral.Null)
            .With("how", membership.How)
            .With("evaluatedOn", JsonText.OrNull(membership.KnownOn));
    }

    private IEnumerable<PathStep> Path(IReadOnlyList<Participation> participations, Verdict verdict, Participation latest)
    {
        foreach (var step in participations.Reverse().SelectMany(_happened.Of))
            yield return step;

        // who stands at a tile has been through it: what comes next is expected
        var expected = verdict.Word switch
        {
            "enters" => _expected.From(_definition.Start),
            "inJourney" => _expected.From(latest.Tile).Skip(1),
            _ => [],
        };
        foreach (var step in expected)
            yield return step;
    }
}
