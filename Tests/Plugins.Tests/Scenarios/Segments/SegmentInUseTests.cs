using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>A segment that journeys name cannot be deleted.</summary>
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
    public void Delete_SegmentOfNoJourney_Works()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With(readers));
        organization.UpdateAudience(journey, null);

        organization.Service.Delete(SegmentTable.LogicalName, readers);

        Assert.AreEqual(0, organization.Count(SegmentTable.LogicalName));
    }
}
