using System;
using System.Collections.Generic;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Finds out whether a person is in segments: lists and what was done by hand from the member rows, everything else by a query each.</summary>
internal sealed class Memberships
{
    private readonly Dictionary<Guid, Membership> _known = [];
    private readonly Audience _audience;
    private readonly MemberRowsOfPerson _rows;
    private readonly PersonTests _tests;
    private readonly AudienceTexts _texts;
    private readonly DateTime _now;

    internal Memberships(Audience audience, MemberRowsOfPerson rows, PersonTests tests, AudienceTexts texts, DateTime now)
    {
        _audience = audience;
        _rows = rows;
        _tests = tests;
        _texts = texts;
        _now = now;
    }

    internal Membership In(Guid segmentId)
    {
        if (!_known.TryGetValue(segmentId, out var membership))
            _known[segmentId] = membership = Find(segmentId);
        return membership;
    }

    private Membership Find(Guid segmentId)
    {
        if (_rows.ByHand(segmentId, MemberKind.ManuallyExcluded) is { } excludedOn)
            return new Membership(false, _texts.ByHand(isIncluded: false), excludedOn);
        if (_rows.ByHand(segmentId, MemberKind.ManuallyIncluded) is { } includedOn)
            return new Membership(true, _texts.ByHand(isIncluded: true), includedOn);
        if (!_audience.IsList(segmentId))
            return Ask(segmentId);
        var segment = _audience.Segments[segmentId];
        return new Membership(_rows.IsListed(segmentId, segment.Generation), _texts.MemberList(segment.Generation ?? 0), segment.EvaluatedOn);
    }

    private Membership Ask(Guid segmentId)
    {
        var answer = _tests.IsAmong(person => _audience.Members(segmentId, person));
        return new Membership(answer.Value, answer.Reason ?? _texts.LiveQuery, _now);
    }
}
