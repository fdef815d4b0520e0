using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>A journey acts with the rights of its owner; what it excludes and suppresses does not depend on them.</summary>
[TestClass]
public sealed class RightsTests
{
    [TestMethod]
    public void Run_OfAJourneyManager_FromPublishingToTheEnd()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(5);
        var manager = organization.CreateUser("Journey Manager");
        var entry = organization.CreateByChildren("All", "ge", 0);
        var excluded = organization.CreateByChildren("One", "eq", 1);
        var journey = organization.As(manager).Create(new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey",
            [JourneyTable.Definition] = Course.Of(entry, [excluded], null, Course.Task("call", "Call {fullname}", "exit"), Course.Exit()),
            [JourneyTable.StartOn] = organization.Clock.Now.AddMinutes(1),
        });
        organization.Clock.Advance(TimeSpan.FromSeconds(50));
        organization.As(manager).Execute(new OrganizationRequest("seg_PublishJourney") { ["JourneyId"] = journey });
        organization.DrainJobs();
        organization.Clock.Advance(TimeSpan.FromMinutes(1));

        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..4].Except([people[1]]), organization.Those(journey, ParticipantStatus.Completed));
        Assert.IsTrue(organization.Tasks().All(task => task.GetAttributeValue<EntityReference>("ownerid").Id == manager));
        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey));
        Assert.AreEqual(1, organization.Journey(journey)[JourneyTable.Version]);
    }
}
