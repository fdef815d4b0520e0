using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Tests.Segments;

[TestClass]
public sealed class WhereUsedTextTests
{
    [TestMethod]
    public void Of_OneJourney_SaysWhatForItUsesTheSegment() =>
        Assert.AreEqual(
            "1 journey: \"Welcome\" (entry, suppression)",
            WhereUsedText.Of([new JourneyUse("Welcome", [SegmentRole.Entry, SegmentRole.Suppression])]));

    [TestMethod]
    public void Of_ManyJourneys_NamesTenAndCountsTheRest()
    {
        var uses = Enumerable.Range(1, 12).Select(i => new JourneyUse($"J{i}", [SegmentRole.Exclusion]))
            .Append(new JourneyUse(null, [SegmentRole.Exclusion])).ToList();

        var text = WhereUsedText.Of(uses);

        StringAssert.StartsWith(text, "13 journeys: \"J1\" (exclusion), ");
        StringAssert.EndsWith(text, "\"J10\" (exclusion), 2 more, 1 that you cannot see");
    }
}
