using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;

namespace Segmentation.Plugins.Journeys.Readiness;

/// <summary>Every segment that decides about people in a journey can be evaluated.</summary>
public static class SegmentsReadyRule
{
    /// <summary>The segments that cannot.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<ReachedSegment> segments) =>
        from reached in segments
        let reason = Reason(reached.Segment)
        where reason != null
        select new Problem(RefusalCode.SegmentNotReady, $"The segment {reached.Caption} at {reached.Reference.Path} {reason}");

    private static string Reason(ResolvedSegment segment) => segment.Status switch
    {
        SegmentStatus.Draft => "is a draft. Publish it first.",
        SegmentStatus.Error => "is in error, so that nobody knows who is in it. Open it to see why.",
        SegmentStatus.Stopped => "is stopped. Publish it again, or choose another one.",
        SegmentStatus.Expired => "has expired. Publish it again, or choose another one.",
        _ when segment is { Type: SegmentType.Static, Generation: null, Status: SegmentStatus.Refreshing } => "is being evaluated for the first time. Try again when it is ready to use.",
        _ => null,
    };
}
