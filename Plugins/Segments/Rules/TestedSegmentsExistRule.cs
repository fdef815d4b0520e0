using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Every segment a query asks for exists.</summary>
public static class TestedSegmentsExistRule
{
    /// <summary>The places that name none of these segments. Whether one is missing or hidden is not told.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<PlacedTest> tests, IReadOnlyDictionary<Guid, NamedSegment> segments) =>
        tests.Where(placed => !segments.ContainsKey(placed.Test.SegmentId)).Select(placed => new Problem(
            RefusalCode.NonExistingSegment,
            $"{placed.Test.Place}: This asks for the segment {placed.Test.SegmentId:D}, which does not exist or which you may not read. Choose another one."));
}
