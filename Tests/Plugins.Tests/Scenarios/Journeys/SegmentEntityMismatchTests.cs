using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Every segment a journey names, in any role, holds rows of the same table as its audience.</summary>
[TestClass]
public sealed class SegmentEntityMismatchTests
{
    [TestMethod(DisplayName = "Excluding a segment of another entity type is refused")]
    public void Create_ExclusionHoldsOtherRows_IsRefusedAndNothingIsStored()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");

        var message = Organization.Refusal(
            RefusalCode.SegmentEntityMismatch, () => organization.CreateJourney(JourneyText.With(readers, exclusions: [leads])));

        Assert.AreEqual(
            "SegmentEntityMismatch: The segment \"Leads in Bavaria\" holds Lead rows, but the journey's entry audience \"Newsletter readers\" holds Contact rows. "
            + "Choose a segment of Contact rows for $.trigger.exclusionSegments[0].",
            message);
        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName), "nothing of a refused request is stored");
        Assert.AreEqual(0, organization.Count(JourneySegmentTable.LogicalName), "nothing of a refused request is stored");
    }

    [TestMethod]
    [DataRow(SegmentRole.Exclusion, "$.trigger.exclusionSegments[0]")]
    [DataRow(SegmentRole.Suppression, "$.exitCriteria.suppressionSegments[0]")]
    [DataRow(SegmentRole.Condition, "$.actions[0].branches[0].conditions[0].segmentId")]
    public void Update_SegmentHoldsOtherRowsInAnyRole_IsRefusedAndTheFormerJourneyStays(SegmentRole role, string path)
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");
        var journey = organization.CreateJourney(JourneyText.With(readers));
        var before = organization.ReadJourney(journey);

        var message = Organization.Refusal(RefusalCode.SegmentEntityMismatch, () => organization.UpdateJourney(journey, Naming(readers, role, leads)));

        StringAssert.Contains(message, path);
        Assert.AreEqual(before, organization.ReadJourney(journey));
        CollectionAssert.AreEqual(new[] { "Entry: Newsletter readers" }, organization.NamesOfJourneySegments(journey));
    }

    [TestMethod]
    [DataRow(SegmentRole.Exclusion)]
    [DataRow(SegmentRole.Suppression)]
    [DataRow(SegmentRole.Condition)]
    public void Update_SegmentHoldsTheSameRowsInAnyRole_IsSaved(SegmentRole role)
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var others = organization.CreateSegment("Unsubscribed");
        var journey = organization.CreateJourney(JourneyText.With(readers));

        organization.UpdateJourney(journey, Naming(readers, role, others));

        CollectionAssert.Contains(organization.NamesOfJourneySegments(journey), $"{role}: Unsubscribed");
    }

    [TestMethod(DisplayName = "Changing the audience to another entity type lists the segments that no longer fit")]
    public void Update_AudienceOfAnotherTable_ListsEverySegmentThatNoLongerFits()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var unsubscribed = organization.CreateSegment("Unsubscribed");
        var customers = organization.CreateSegment("Customers");
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");
        var journey = organization.CreateJourney(JourneyText.With(readers, exclusions: [unsubscribed], suppressions: [customers]));

        var message = Organization.Refusal(RefusalCode.SegmentEntityMismatch, () => organization.UpdateAudience(journey, leads));

        Assert.AreEqual(
            "SegmentEntityMismatch: The new entry audience \"Leads in Bavaria\" holds Lead rows, which other segments of the journey no longer fit: "
            + "\"Unsubscribed\" holds Contact rows ($.trigger.exclusionSegments[0]); \"Customers\" holds Contact rows ($.exitCriteria.suppressionSegments[0]). "
            + "Remove them first, or choose an audience of the same entity type as before.",
            message);
        Assert.AreEqual(readers, organization.ReadJourney(journey).Audience);
    }

    [TestMethod]
    public void Update_AudienceOfAnotherTableWithoutOtherSegments_IsSaved()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        organization.UpdateAudience(journey, organization.CreateSegment("Leads in Bavaria", "lead"));

        Assert.AreEqual("lead", organization.ReadJourney(journey).EntityType);
    }

    [TestMethod(DisplayName = "All problems of a journey are reported together")]
    public void Create_SeveralProblems_AreReportedTogether()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");
        var missing = Guid.NewGuid();

        var message = Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney(
            JourneyText.With(readers, exclusions: [readers, missing], suppressions: [leads])));

        CollectionAssert.AreEqual(
            new[] { "InvalidDefinition", "NonExistingSegment", "SegmentEntityMismatch" },
            message.Split('\n').Select(line => line.Split(':')[0]).ToArray());
    }

    private static string Naming(Guid audience, SegmentRole role, Guid segment) => role switch
    {
        SegmentRole.Exclusion => JourneyText.With(audience, exclusions: [segment]),
        SegmentRole.Suppression => JourneyText.With(audience, suppressions: [segment]),
        _ => JourneyText.With(audience, conditions: [segment]),
    };
}
