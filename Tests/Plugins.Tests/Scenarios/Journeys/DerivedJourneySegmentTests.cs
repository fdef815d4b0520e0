using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>The where-used index says what the definitions say.</summary>
[TestClass]
public sealed class DerivedJourneySegmentTests
{
    [TestMethod]
    public void Create_SegmentsInEveryRole_HaveARowEach()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var unsubscribed = organization.CreateSegment("Unsubscribed");
        var customers = organization.CreateSegment("Customers");

        var journey = organization.CreateJourney(
            JourneyText.With(readers, exclusions: [unsubscribed], suppressions: [unsubscribed, customers], conditions: [customers, customers]));

        CollectionAssert.AreEqual(
            new[]
            {
                "Condition: Customers", "Entry: Newsletter readers", "Exclusion: Unsubscribed", "Suppression: Customers", "Suppression: Unsubscribed",
            },
            organization.NamesOfJourneySegments(journey));
    }

    [TestMethod]
    public void CreateMultiple_JourneysWithOtherSegments_KeepsThemApart()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");
        var rows = new[] { readers, leads }.Select(audience => new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey", [JourneyTable.Definition] = JourneyText.With(audience),
        });

        var response = (CreateMultipleResponse)organization.Service.Execute(
            new CreateMultipleRequest { Targets = new EntityCollection(rows.ToList()) { EntityName = JourneyTable.LogicalName } });

        CollectionAssert.AreEqual(new[] { "Entry: Newsletter readers" }, organization.NamesOfJourneySegments(response.Ids[0]));
        CollectionAssert.AreEqual(new[] { "Entry: Leads in Bavaria" }, organization.NamesOfJourneySegments(response.Ids[1]));
    }

    [TestMethod]
    public void Update_SegmentsComeAndGo_KeepsTheRowsThatStay()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var unsubscribed = organization.CreateSegment("Unsubscribed");
        var customers = organization.CreateSegment("Customers");
        var journey = organization.CreateJourney(JourneyText.With(readers, exclusions: [unsubscribed]));
        var entryRow = organization.JourneySegments(journey).Single(row => Role(row) == SegmentRole.Entry).Id;

        organization.UpdateJourney(journey, JourneyText.With(readers, suppressions: [customers]));

        CollectionAssert.AreEqual(new[] { "Entry: Newsletter readers", "Suppression: Customers" }, organization.NamesOfJourneySegments(journey));
        Assert.AreEqual(entryRow, organization.JourneySegments(journey).Single(row => Role(row) == SegmentRole.Entry).Id);
    }

    [TestMethod]
    public void Update_SegmentWasRenamed_RenamesItsRow()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With(readers));
        organization.Service.Update(new Entity(SegmentTable.LogicalName, readers) { [SegmentTable.Name] = "Subscribers" });

        organization.UpdateJourney(journey, JourneyText.With(readers));

        CollectionAssert.AreEqual(new[] { "Entry: Subscribers" }, organization.NamesOfJourneySegments(journey));
    }

    [TestMethod]
    public void Create_ByAUser_GivesTheRowsToTheOwnerOfTheJourney()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var userId = organization.CreateUser("Journey Manager");

        var journey = organization.As(userId).Create(
            new Entity(JourneyTable.LogicalName) { [JourneyTable.Name] = "Journey", [JourneyTable.Definition] = JourneyText.With(readers) });

        Assert.AreEqual(userId, organization.JourneySegments(journey).Single().GetAttributeValue<EntityReference>(JourneySegmentTable.OwnerId).Id);
    }

    [TestMethod]
    public void Delete_Journey_DeletesItsRows()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With(readers));

        organization.Service.Delete(JourneyTable.LogicalName, journey);

        Assert.AreEqual(0, organization.Count(JourneySegmentTable.LogicalName));
        organization.Service.Delete(SegmentTable.LogicalName, readers);
    }

    private static SegmentRole Role(Entity row) => (SegmentRole)row.GetAttributeValue<OptionSetValue>(JourneySegmentTable.Role).Value;
}
