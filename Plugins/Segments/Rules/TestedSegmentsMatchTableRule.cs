using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>A row can only be in segments of its own table.</summary>
public sealed class TestedSegmentsMatchTableRule
{
    private readonly Func<string, string> _displayName;

    /// <summary>Words its messages with these display names of tables.</summary>
    public TestedSegmentsMatchTableRule(Func<string, string> displayName) => _displayName = displayName;

    /// <summary>The places that ask rows for a segment of another table.</summary>
    public IEnumerable<Problem> Check(IEnumerable<PlacedTest> tests, IReadOnlyDictionary<Guid, NamedSegment> segments) =>
        from placed in tests
        where segments.ContainsKey(placed.Test.SegmentId)
        let segment = segments[placed.Test.SegmentId]
        where segment.EntityType != placed.Table
        select new Problem(
            RefusalCode.SegmentEntityMismatch,
            $"{placed.Test.Place}: The segment {segment.Caption} holds {_displayName(segment.EntityType)} rows, but {_displayName(placed.Table)} rows are asked for it here. "
            + $"Choose a segment of {_displayName(placed.Table)} rows.");
}
