using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Readiness;

/// <summary>Segments of other sources are no older than the journey allows: an exclusion that nobody keeps up to date would leak.</summary>
public sealed class SegmentsFreshRule
{
    private readonly IReadOnlyDictionary<SegmentSource, DateTime> _synchronizedOn;
    private readonly TimeSpan _longest;
    private readonly DateTime _now;

    /// <summary>A rule for a moment.</summary>
    /// <param name="synchronizedOn">When each source was last synchronised (UTC); absent where it never was.</param>
    /// <param name="longest">How long ago that may be.</param>
    /// <param name="now">UTC.</param>
    public SegmentsFreshRule(IReadOnlyDictionary<SegmentSource, DateTime> synchronizedOn, TimeSpan longest, DateTime now)
    {
        _synchronizedOn = synchronizedOn;
        _longest = longest;
        _now = now;
    }

    /// <summary>The segments that are too old.</summary>
    public IEnumerable<Problem> Check(IEnumerable<ReachedSegment> segments) => segments
        .Where(reached => reached.Segment.Source != SegmentSource.RealTimeMarketing && !IsFresh(reached.Segment.Source))
        .Select(reached => new Problem(RefusalCode.StaleSegment, $"The segment {reached.Caption} at {reached.Reference.Path} is of {NameOf(reached.Segment.Source)}, which {Age(reached.Segment.Source)}"));

    private bool IsFresh(SegmentSource source) => _synchronizedOn.TryGetValue(source, out var on) && _now - on <= _longest;

    private string Age(SegmentSource source) => _synchronizedOn.TryGetValue(source, out var on)
        ? string.Format(
            CultureInfo.InvariantCulture,
            "was last synchronised on {0:yyyy-MM-dd HH:mm} UTC; the journey allows {1:N0} minutes. Synchronise the source, or allow more in seg_maxstaleness.",
            on,
            _longest.TotalMinutes)
        : "no active connection has synchronised. Activate its connection, and synchronise it.";

    private static string NameOf(SegmentSource source) => source switch
    {
        SegmentSource.CustomerInsights => "Customer Insights",
        SegmentSource.OutboundMarketing => "outbound marketing",
        _ => source.ToString(),
    };
}
