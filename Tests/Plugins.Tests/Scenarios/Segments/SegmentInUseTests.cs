using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>A segment in use keeps its members; what depends on it is listed.</summary>
[TestClass]
public sealed class SegmentInUseTests
{
    [TestMethod(DisplayName = "Deleting a segment in use lists the journeys")]
    public void Delete_SegmentOfTwoJourneys_ListsThemWithTheirRoles()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var customers = organization.CreateSegment("Customers");
        organization.CreateJourney(JourneyText.With(readers, exclusions: [customers], suppressions: [customers]), "Welcome");
        organization.CreateJourney(JourneyText.With(customers), "Loyalty");

        Assert.AreEqual(
            "SegmentInUse: The segment \"Customers\" cannot be deleted, because it is used by 2 journeys: \"Loyalty\" (entry), \"Welcome\" (exclusion, suppression). "
            + "Remove it from there first.",
            Organization.Refusal(RefusalCode.SegmentInUse, () => organization.Service.Delete(SegmentTable.LogicalName, customers)));
        Assert.AreEqual(2, organization.Count(SegmentTable.LogicalName));
    }

    [TestMethod]
    public void Delete_SegmentThatAnotherAsksFor_IsRefusedNamingIt()
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        organization.CreateAsking("Loyal customers", customers);

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentInUse, () => organization.Service.Delete(SegmentTable.LogicalName, customers)), "it is used by 1 segment: \"Loyal customers\".");
    }

    [TestMethod]
    public void Delete_SegmentOfNoJourney_Works()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With(readers));
        organization.UpdateAudience(journey, null);

        organization.Service.Delete(SegmentTable.LogicalName, readers);

        Assert.AreEqual(0, organization.Count(SegmentTable.LogicalName));
    }

    [TestMethod]
    [DataRow(JourneyStatus.Live)]
    [DataRow(JourneyStatus.Held)]
    [DataRow(JourneyStatus.Paused)]
    public void Stop_SegmentOfARunningJourney_IsRefusedInAnyRole(JourneyStatus status)
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Readers"), suppressions: [customers]), "Welcome");
        organization.SetStatus(journey, status);

        Assert.AreEqual(
            "SegmentInUse: The segment \"Customers\" cannot be stopped, because it is used by 1 journey: \"Welcome\" (suppression). Stop these journeys, or remove it from there, first.",
            Organization.Refusal(RefusalCode.SegmentInUse, () => organization.SetState(customers, 1, SegmentStatus.Expired)));
        Organization.Refusal(RefusalCode.SegmentInUse, () => organization.Stop(customers));
    }

    [TestMethod]
    [DataRow(JourneyStatus.Draft)]
    [DataRow(JourneyStatus.Stopped)]
    [DataRow(JourneyStatus.Completed)]
    public void Stop_SegmentOfAJourneyThatDoesNotRun_Works(JourneyStatus status)
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        organization.SetStatus(organization.CreateJourney(JourneyText.With(customers)), status);

        organization.Stop(customers);

        Assert.AreEqual((int)SegmentStatus.Stopped, organization.ReadSegment(customers).GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value);
    }

    [TestMethod]
    public void Update_QueryOfALiveJourneysSegment_IsRefusedByWayOfOthersToo()
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        var loyal = organization.CreateAsking("Loyal customers", customers);
        var journey = organization.CreateJourney(JourneyText.With(loyal), "Welcome");
        organization.SetStatus(journey, JourneyStatus.Live);

        Assert.AreEqual(
            "SegmentInUse: The segment \"Customers\" cannot be given another query, because it is used by 1 journey: \"Welcome\" (entry, by way of another segment). Pause these journeys first.",
            Organization.Refusal(RefusalCode.SegmentInUse, () => organization.UpdateQuery(customers, SegmentScenario.Query(SegmentScenario.City("Ulm")))));

        organization.UpdateQuery(customers, MemberScenario.WithCity);
        organization.SetStatus(journey, JourneyStatus.Paused);
        organization.UpdateQuery(customers, SegmentScenario.Query(SegmentScenario.City("Ulm")));
    }

    [TestMethod]
    public void Update_TypeOfALiveJourneysSegment_IsRefused()
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        organization.SetStatus(organization.CreateJourney(JourneyText.With(customers), "Welcome"), JourneyStatus.Live);

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentInUse, () => organization.Service.Update(
                new Entity(SegmentTable.LogicalName, customers) { [SegmentTable.Type] = new OptionSetValue((int)SegmentType.Static) })),
            "cannot be given another type, because it is used by 1 journey: \"Welcome\" (entry)");
    }

    [TestMethod]
    public void Update_EntityTypeOfASegmentInUse_ListsWhere()
    {
        using var organization = new Organization();
        var customers = organization.CreateDynamic(name: "Customers");
        organization.CreateJourney(JourneyText.With(customers), "Welcome");

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentEntityTypeLocked, () => organization.Service.Update(
                new Entity(SegmentTable.LogicalName, customers) { [SegmentTable.EntityType] = "lead" })),
            "it is used by 1 journey: \"Welcome\" (entry)");
    }
}
