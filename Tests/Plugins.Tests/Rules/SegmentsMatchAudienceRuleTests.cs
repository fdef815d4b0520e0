using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Rules;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Tests.Definition;

namespace Segmentation.Plugins.Tests.Rules;

[TestClass]
public sealed class SegmentsMatchAudienceRuleTests
{
    [TestMethod]
    public void Check_EverySegmentHoldsContacts_FindsNothing() =>
        Assert.AreEqual("", Check(entityTypeBefore: null, "contact", "contact"));

    [TestMethod]
    public void Check_ExclusionHoldsLeads_NamesBothSegmentsBothTypesAndThePlace() =>
        Assert.AreEqual(
            "SegmentEntityMismatch: The segment \"Leads in Bavaria\" holds Lead rows, but the journey's entry audience \"Newsletter readers\" "
            + "holds Contact rows. Choose a segment of Contact rows for $.trigger.exclusionSegments[0].",
            Check(entityTypeBefore: null, "contact", "lead"));

    [TestMethod]
    public void Check_AudienceChangedToAnotherType_ListsTheSegmentsThatNoLongerFit() =>
        Assert.AreEqual(
            "SegmentEntityMismatch: The new entry audience \"Newsletter readers\" holds Lead rows, which other segments of the journey no longer fit: "
            + "\"Leads in Bavaria\" holds Contact rows ($.trigger.exclusionSegments[0]). "
            + "Remove them first, or choose an audience of the same entity type as before.",
            Check(entityTypeBefore: "contact", "lead", "contact"));

    [TestMethod]
    public void Check_SegmentIsHidden_DoesNotTellItsName() =>
        StringAssert.StartsWith(
            Check(entityTypeBefore: null, "contact", "lead", isVisible: false),
            $"SegmentEntityMismatch: The segment that you cannot see ({Definitions.Excluded}) holds Lead rows, but");

    private static string Check(string? entityTypeBefore, string audience, string exclusion, bool isVisible = true)
    {
        var segments = new Dictionary<Guid, NamedSegment>
        {
            [Definitions.Audience] = new(Definitions.Audience, "Newsletter readers", audience, true),
            [Definitions.Excluded] = new(Definitions.Excluded, "Leads in Bavaria", exclusion, isVisible),
        };
        var definition = DefinitionReader.Read(Definitions.Excluding(Definitions.Excluded)).Definition;
        var rule = new SegmentsMatchAudienceRule(table => table == "lead" ? "Lead" : "Contact");
        return string.Join("\n", rule.Check(definition, segments, entityTypeBefore));
    }
}
