using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>A test for a segment, with the table whose rows are tested.</summary>
public sealed class PlacedTest
{
    private PlacedTest(SegmentTest test, string table)
    {
        Test = test;
        Table = table;
    }

    /// <summary>The test.</summary>
    public SegmentTest Test { get; }

    /// <summary>Logical name of the table around it.</summary>
    public string Table { get; }

    /// <summary>All tests of a query.</summary>
    public static IEnumerable<PlacedTest> Of(SegmentQuery query) =>
        In(query.Filter, query.Table).Concat(query.Links.SelectMany(link => In(link, query.Table)));

    private static IEnumerable<PlacedTest> In(FilterPart part, string table) => part switch
    {
        SegmentTest test => [new PlacedTest(test, table)],
        Filter filter => filter.Parts.SelectMany(inner => In(inner, table)),
        Link link => In(link.Filter, link.Table).Concat(link.Links.SelectMany(inner => In(inner, link.Table))),
        _ => [],
    };
}
