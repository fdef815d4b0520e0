using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Journeys.Readiness;

/// <summary>A segment that decides about people in a journey: one that the journey names, or one that those ask for.</summary>
public sealed class ReachedSegment
{
    private ReachedSegment(ResolvedSegment segment, SegmentReference reference, IReadOnlyList<string> by)
    {
        Segment = segment;
        Reference = reference;
        By = by;
    }

    /// <summary>The segment.</summary>
    public ResolvedSegment Segment { get; }

    /// <summary>The place in the journey that leads to it; the first one, where there are several.</summary>
    public SegmentReference Reference { get; }

    /// <summary>Name of the segment, and of those by way of which the journey asks for it.</summary>
    public string Caption => By.Count == 0 ? $"\"{Segment.Name}\"" : $"\"{Segment.Name}\" (asked for by {string.Join(", which is asked for by ", By.Select(name => $"\"{name}\""))})";

    private IReadOnlyList<string> By { get; }

    /// <summary>Every segment that decides, once; those the journey names first.</summary>
    public static IReadOnlyList<ReachedSegment> Of(IEnumerable<SegmentReference> references, IReadOnlyDictionary<Guid, ResolvedSegment> segments)
    {
        var known = new HashSet<Guid>();
        var reached = references
            .Where(reference => segments.ContainsKey(reference.SegmentId) && known.Add(reference.SegmentId))
            .Select(reference => new ReachedSegment(segments[reference.SegmentId], reference, []))
            .ToList();
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(AskedBy(reached[i], segments).Where(next => known.Add(next.Segment.Id)));
        return reached;
    }

    private static IEnumerable<ReachedSegment> AskedBy(ReachedSegment from, IReadOnlyDictionary<Guid, ResolvedSegment> segments) =>
        from.Segment.Query == null
            ? []
            : PlacedTest.Of(from.Segment.Query)
                .Where(placed => segments.ContainsKey(placed.Test.SegmentId))
                .Select(placed => new ReachedSegment(segments[placed.Test.SegmentId], from.Reference, [from.Segment.Name, .. from.By]));
}
