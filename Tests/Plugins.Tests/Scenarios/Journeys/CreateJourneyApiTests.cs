using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Custom API seg_CreateJourney.</summary>
[TestClass]
public sealed class CreateJourneyApiTests
{
    [TestMethod]
    public void Call_WithSegmentAndName_CreatesADraftForTheAudience()
    {
        using var organization = new Organization();
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");

        var journey = organization.ReadJourney(Call(organization, leads, "Welcome"));

        Assert.AreEqual("Welcome", journey.Name);
        Assert.AreEqual(leads, journey.Audience);
        Assert.AreEqual("lead", journey.EntityType);
    }

    [TestMethod]
    public void Call_WithoutName_NamesTheJourneyAfterTheSegment()
    {
        using var organization = new Organization();

        var journey = organization.ReadJourney(Call(organization, organization.CreateSegment("Newsletter readers")));

        Assert.AreEqual("Journey for Newsletter readers", journey.Name);
    }

    [TestMethod]
    public void Call_SegmentDoesNotExist_IsRefused()
    {
        using var organization = new Organization();

        Organization.Refusal(RefusalCode.NonExistingSegment, () => Call(organization, Guid.NewGuid()));
    }

    private static Guid Call(Organization organization, Guid segmentId, string? name = null)
    {
        var request = new OrganizationRequest(CreateJourneyMessage.UniqueName) { [CreateJourneyMessage.SegmentId] = segmentId };
        if (name != null)
            request[CreateJourneyMessage.Name] = name;
        return (Guid)organization.Service.Execute(request)[CreateJourneyMessage.JourneyId];
    }
}
