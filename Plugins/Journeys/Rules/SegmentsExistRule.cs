using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Journeys.Rules;

/// <summary>Every segment a journey names exists.</summary>
public static class SegmentsExistRule
{
    /// <summary>The places that name none of these segments. Whether one is missing or hidden is not told.</summary>
    public static IEnumerable<Problem> Check(JourneyDefinition definition, IReadOnlyDictionary<Guid, NamedSegment> segments) =>
        definition.Segments
            .Where(reference => !segments.ContainsKey(reference.SegmentId))
            .Select(reference => new Problem(
                RefusalCode.NonExistingSegment,
                $"{reference.Path} names the segment {reference.SegmentId:D}, which does not exist or which you may not read. Choose another one."));
}
