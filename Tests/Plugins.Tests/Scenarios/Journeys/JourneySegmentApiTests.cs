using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Custom APIs seg_AddJourneySegment and seg_RemoveJourneySegment.</summary>
[TestClass]
public sealed class JourneySegmentApiTests
{
    [TestMethod]
    [DataRow("Exclusion")]
    [DataRow("Suppression")]
    public void AddAndRemove_SegmentInARole_ChangesTheJourney(string role)
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));
        var customers = organization.CreateSegment("Customers");

        Call(organization, JourneySegmentMessage.Add, journey, customers, role);
        CollectionAssert.AreEqual(new[] { "Entry: Newsletter readers", $"{role}: Customers" }, organization.NamesOfJourneySegments(journey));

        Call(organization, JourneySegmentMessage.Remove, journey, customers, role);
        CollectionAssert.AreEqual(new[] { "Entry: Newsletter readers" }, organization.NamesOfJourneySegments(journey));
    }

    [TestMethod]
    public void Add_SegmentOfAnotherEntityType_IsRefusedByTheRuleOfSaving()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");

        Organization.Refusal(RefusalCode.SegmentEntityMismatch, () => Call(organization, JourneySegmentMessage.Add, journey, leads, "Exclusion"));
    }

    [TestMethod]
    public void Add_SegmentThatIsThereAlready_SaysSo()
    {
        using var organization = new Organization();
        var customers = organization.CreateSegment("Customers");
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers"), exclusions: [customers]), "Welcome");

        Assert.AreEqual(
            $"SegmentAlreadyInJourney: The journey \"Welcome\" names the segment {customers} already (Exclusion).",
            Organization.Refusal(
                RefusalCode.SegmentAlreadyInJourney, () => Call(organization, JourneySegmentMessage.Add, journey, customers, "Exclusion")));
    }

    [TestMethod]
    public void Remove_SegmentThatIsNotThere_SaysSo()
    {
        using var organization = new Organization();
        var customers = organization.CreateSegment("Customers");
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers"), exclusions: [customers]), "Welcome");

        Assert.AreEqual(
            $"SegmentNotInJourney: The journey \"Welcome\" does not name the segment {customers} (Suppression).",
            Organization.Refusal(
                RefusalCode.SegmentNotInJourney, () => Call(organization, JourneySegmentMessage.Remove, journey, customers, "Suppression")));
    }

    [TestMethod]
    [DataRow("Entry")]
    [DataRow("exclusion")]
    [DataRow("701100001")]
    public void Add_OtherWordForTheRole_NamesTheTwoThereAre(string role)
    {
        using var organization = new Organization();

        Assert.AreEqual(
            $"InvalidRole: Role is \"{role}\". Write \"Exclusion\" or \"Suppression\".",
            Organization.Refusal(
                RefusalCode.InvalidRole, () => Call(organization, JourneySegmentMessage.Add, Guid.NewGuid(), Guid.NewGuid(), role)));
    }

    private static void Call(Organization organization, string message, Guid journeyId, Guid segmentId, string role) =>
        organization.Service.Execute(new OrganizationRequest(message)
        {
            [JourneySegmentMessage.JourneyId] = journeyId,
            [JourneySegmentMessage.SegmentId] = segmentId,
            [JourneySegmentMessage.Role] = role,
        });
}
