using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Journeys.Rules;

/// <summary>Every segment a journey names, in whatever role, holds rows of the same table as its audience; while there is no audience, nothing is compared.</summary>
public sealed class SegmentsMatchAudienceRule
{
    private readonly Func<string, string> _displayName;

    /// <summary>Words its messages with these display names of tables.</summary>
    public SegmentsMatchAudienceRule(Func<string, string> displayName) => _displayName = displayName;

    /// <summary>The places that name a segment of another entity type than the audience's.</summary>
    public IEnumerable<Problem> Check(
        JourneyDefinition definition, IReadOnlyDictionary<Guid, NamedSegment> segments, string entityTypeBefore)
    {
        if (definition.Audience == null || !segments.TryGetValue(definition.Audience.SegmentId, out var audience))
            return [];
        var misfits = definition.Segments
            .Where(reference => segments.TryGetValue(reference.SegmentId, out var segment) && segment.EntityType != audience.EntityType)
            .ToList();
        var audienceChangedType = entityTypeBefore != null && entityTypeBefore != audience.EntityType;
        return misfits.Count > 0 && audienceChangedType
            ? [NoLongerFit(misfits, segments, audience)]
            : misfits.Select(misfit => Mismatch(misfit, segments[misfit.SegmentId], audience));
    }

    private Problem Mismatch(SegmentReference reference, NamedSegment segment, NamedSegment audience) => new(
        RefusalCode.SegmentEntityMismatch,
        $"The segment {segment.Caption} holds {Rows(segment)}, but the journey's entry audience {audience.Caption} holds {Rows(audience)}. "
        + $"Choose a segment of {Rows(audience)} for {reference.Path}.");

    private Problem NoLongerFit(IEnumerable<SegmentReference> misfits, IReadOnlyDictionary<Guid, NamedSegment> segments, NamedSegment audience)
    {
        var list = misfits.Select(misfit => $"{segments[misfit.SegmentId].Caption} holds {Rows(segments[misfit.SegmentId])} ({misfit.Path})");
        return new Problem(
            RefusalCode.SegmentEntityMismatch,
            $"The new entry audience {audience.Caption} holds {Rows(audience)}, which other segments of the journey no longer fit: "
            + $"{string.Join("; ", list)}. Remove them first, or choose an audience of the same entity type as before.");
    }

    private string Rows(NamedSegment segment) => $"{_displayName(segment.EntityType)} rows";
}
