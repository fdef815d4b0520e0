using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Running;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>What a journey does is counted as it will run, with its owner's rights; what nobody has stored, with the caller's.</summary>
[TestClass]
public sealed class CountedAsOwnerTests
{
    [TestMethod]
    public void PreviewAndSimulation_OfAStoredJourney_CountWhomItsOwnerMayRead_AsManyAsEnter()
    {
        using var organization = new Organization();
        var (journey, definition) = OfSomebodyWhoReadsOnly(3, organization);

        var preview = organization.PreviewAudience(journeyId: journey);
        var simulation = organization.Simulate(definition, journey);
        organization.SetStatus(journey, JourneyStatus.Live);
        organization.Tick();

        Assert.AreEqual(3, preview.Number("net"));
        Assert.IsTrue(preview["isCountedAsOwner"]!.GetValue<bool>());
        Assert.AreEqual(3, simulation.Number("entered"));
        Assert.HasCount(3, organization.Participants(journey));
    }

    [TestMethod]
    public void Preview_OfSegmentsThatAreNotStored_CountsWhomTheCallerMayRead()
    {
        using var organization = new Organization();
        var (journey, _) = OfSomebodyWhoReadsOnly(3, organization);
        var other = Course.Of(organization.CreateByChildren("Some", "ge", 1), null, null, Course.Exit());

        var preview = organization.PreviewAudience(other, journey);

        Assert.AreEqual(8, preview.Number("net"));
        Assert.IsFalse(preview["isCountedAsOwner"]!.GetValue<bool>());
    }

    [TestMethod]
    public void Simulate_WithAFilterThatIsNotStored_CountsWhomTheCallerMayRead()
    {
        using var organization = new Organization();
        var (journey, definition) = OfSomebodyWhoReadsOnly(3, organization);
        const string filter = "<filter><condition attribute='numberofchildren' operator='gt' value='2' /></filter>";
        var asked = definition.Replace("\"start\":\"exit\",\"actions\":[", $$"""
            "start":"t1","actions":[{"id":"t1","type":"attribute","otherNext":"exit","branches":[{"id":"b1","match":"all","next":"exit","conditions":[{"type":"attribute","filter":"{{filter}}"}]}]},
            """);

        Assert.IsFalse(organization.Simulate(asked, journey)["isCountedAsOwner"]!.GetValue<bool>());
        Assert.IsTrue(organization.Simulate(definition, journey)["isCountedAsOwner"]!.GetValue<bool>());
    }

    /// <summary>A journey over nine people, whose owner may read only some of them: those of the own business unit.</summary>
    private static (Guid Journey, string Definition) OfSomebodyWhoReadsOnly(int some, Organization organization)
    {
        var people = organization.CreateParents(10);
        var manager = organization.CreateUserInAnotherUnit("Journey Manager");
        foreach (var person in people[..some])
            organization.Service.Update(new Entity("contact", person) { ["ownerid"] = new EntityReference("systemuser", manager) });
        var definition = Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit());
        var journey = organization.As(manager).Create(new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey",
            [JourneyTable.Definition] = definition,
            [JourneyTable.StartOn] = organization.Clock.Now,
        });
        return (journey, definition);
    }
}
