using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Use;

namespace Segmentation.Plugins.Tests.Segments;

[TestClass]
public sealed class WhereUsedTextTests
{
    [TestMethod]
    public void Of_OneJourney_SaysWhatForItUsesTheSegment() =>
        Assert.AreEqual(
            "1 journey: \"Welcome\" (entry, suppression)",
            WhereUsedText.Of(new SegmentUses([new JourneyUse("Welcome", [SegmentRole.Entry, SegmentRole.Suppression])], [])));

    [TestMethod]
    public void Of_ManyJourneys_NamesTenAndCountsTheRest()
    {
        var uses = Enumerable.Range(1, 12).Select(i => new JourneyUse($"J{i}", [SegmentRole.Exclusion]))
            .Append(new JourneyUse(null, [SegmentRole.Exclusion])).ToList();

        var text = WhereUsedText.Of(new SegmentUses(uses, []));

        StringAssert.StartsWith(text, "13 journeys: \"J1\" (exclusion), ");
        StringAssert.EndsWith(text, "\"J10\" (exclusion), 2 more, 1 that you cannot see");
    }

    [TestMethod]
    public void Of_JourneyAndSegments_ListsBoth() => Assert.AreEqual(
        "1 journey: \"Welcome\" (exclusion, by way of another segment); 2 segments: \"VIPs\", 1 that you cannot see",
        WhereUsedText.Of(new SegmentUses([new JourneyUse("Welcome", [SegmentRole.Exclusion], isIndirect: true)], ["VIPs", null])));
}
