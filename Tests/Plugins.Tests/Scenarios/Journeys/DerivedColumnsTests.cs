using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Definition, entry segment and entity type always say the same.</summary>
[TestClass]
public sealed class DerivedColumnsTests
{
    [TestMethod]
    public void Create_WithDefinition_FillsEntrySegmentAndEntityType()
    {
        using var organization = new Organization();
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");

        var journey = organization.ReadJourney(organization.CreateJourney(JourneyText.With(leads)));

        Assert.AreEqual(leads, journey.Audience);
        Assert.AreEqual("lead", journey.EntityType);
        Assert.AreEqual(JourneyText.With(leads), journey.Definition, "a definition is stored as it was written");
    }

    [TestMethod]
    public void Create_WithEntrySegment_WritesItIntoAnEmptyDefinition()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");

        var id = organization.Service.Create(new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey",
            [JourneyTable.EntrySegmentId] = new EntityReference(SegmentTable.LogicalName, readers),
        });

        Assert.AreEqual(
            new StoredJourneyRow(
                "Journey",
                $$"""{"version":1,"trigger":{"audience":"{{readers}}","exclusionSegments":[]},"exitCriteria":{"suppressionSegments":[]},"start":"exit","actions":[{"id":"exit","type":"exit"}]}""",
                readers,
                "contact"),
            organization.ReadJourney(id));
    }

    [TestMethod]
    public void Create_WithNameOnly_IsADraftWithoutAudience()
    {
        using var organization = new Organization();

        var id = organization.Service.Create(new Entity(JourneyTable.LogicalName) { [JourneyTable.Name] = "Journey" });

        Assert.AreEqual(new StoredJourneyRow("Journey", JourneyDefinition.Empty, null, null), organization.ReadJourney(id));
    }

    [TestMethod]
    public void Update_EntrySegment_ChangesTheAudienceOfTheDefinitionAndNothingElse()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var customers = organization.CreateSegment("Customers");
        var journey = organization.CreateJourney("{\"version\":1,\"author\":\"Ann\",\"trigger\":{\"audience\":\"" + readers + "\",\"note\":1.50}}");

        organization.UpdateAudience(journey, customers);

        Assert.AreEqual(
            "{\"version\":1,\"author\":\"Ann\",\"trigger\":{\"audience\":\"" + customers + "\",\"note\":1.50}}",
            organization.ReadJourney(journey).Definition);
    }

    [TestMethod]
    public void Update_EntrySegmentIsCleared_LeavesADraftWithoutAudience()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        organization.UpdateAudience(journey, null);

        var stored = organization.ReadJourney(journey);
        Assert.IsNull(stored.Audience);
        Assert.IsNull(stored.EntityType);
        Assert.AreEqual(0, organization.JourneySegments(journey).Count);
    }

    [TestMethod]
    public void Update_NameOnly_RunsNoneOfTheSteps()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        organization.Service.Update(new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.Name] = "Renamed" });

        Assert.AreEqual(0, organization.LastRequest.PluginReads + organization.LastRequest.PluginWrites);
    }
}
