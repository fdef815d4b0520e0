using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Sources;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>A journey whose segments cannot say who is in them is held: nobody enters, nobody moves, and it says why. It goes on by itself.</summary>
[TestClass]
public sealed class HoldTests
{
    [TestMethod]
    public void Tick_CustomerInsightsExclusionIsStale_HoldsUntilItIsSynchronised()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateProfile("c1", """["VIP"]""");
        var connection = organization.Connect(SegmentSource.CustomerInsights);
        organization.Sync(connection);
        var people = organization.CreateParents(3);
        var journey = organization.Publish(Course.Of(
            organization.CreateByChildren("All", "ge", 0), [organization.Segment("VIP").Id], null, Course.Wait("wait", 60, "call"), Course.Task("call", "Call", "exit"), Course.Exit()),
            also: row => row[JourneyTable.MaxStaleness] = 24 * 60);
        organization.Tick();
        organization.Clock.Advance(TimeSpan.FromHours(25));

        organization.Tick();

        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        var reason = organization.Journey(journey).GetAttributeValue<string>(JourneyTable.HoldReason);
        StringAssert.StartsWith(reason, "StaleSegment: The segment \"VIP\"");
        StringAssert.Contains(reason, "1,440 minutes");
        Assert.IsEmpty(organization.Tasks(), "nobody moves");

        organization.Sync(connection);
        organization.Tick();
        organization.Tick();

        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey));
        Assert.IsNull(organization.Journey(journey).GetAttributeValue<string>(JourneyTable.HoldReason));
        JourneyScenario.AreSame(people[..2], organization.Tasks().Select(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id));
    }

    [TestMethod]
    public void Enter_SegmentGetsIntoErrorAfterTheTick_PeopleWaitAndEnterWhenItIsReady()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var list = organization.CreateStatic("List");
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), [list], null, Course.Exit()));
        organization.ProcessDueWork();
        organization.RunNextJob();
        organization.SetSegmentStatus(list, SegmentStatus.Error);
        organization.DrainJobs();
        Assert.IsEmpty(organization.Participants(journey));

        organization.Tick();
        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        organization.SetSegmentStatus(list, SegmentStatus.ReadyToUse);
        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..2], organization.Those(journey));
    }

    [TestMethod]
    public void Tick_CutOffWhileTheJourneyIsHeld_IsGoneOnWithAndLetsItGoOn()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var list = organization.CreateStatic("List");
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), [list], null, Course.Exit()));
        organization.SetSegmentStatus(list, SegmentStatus.Error);
        organization.Tick();
        organization.SetSegmentStatus(list, SegmentStatus.ReadyToUse);
        organization.ProcessDueWork();
        organization.RunUntilDeath(organization.ActiveJobs(JobKind.Tick).Single().Id, 4);
        organization.ForgetSystemJobs();
        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        organization.Clock.Advance(JobLimits.LongestSilence + TimeSpan.FromMinutes(1));

        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..2], organization.Those(journey));
    }

    [TestMethod]
    public void Tick_SegmentsTooManyForOneQuery_AreRefreshedAsListsFirst()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(30);
        var exclusions = Enumerable.Range(0, 18).Select(number => organization.CreateDynamicNamed(
            $"Exclusion {number}", $"<link-entity name='task' from='regardingobjectid' to='contactid' link-type='any'><filter><condition attribute='subject' operator='eq' value='{number}' /></filter></link-entity>"
                + $"<condition attribute='numberofchildren' operator='olderthan-x-days' value='1' />".Replace("numberofchildren", "createdon"))).ToArray();
        organization.Service.Create(new Entity("task") { ["subject"] = "3", ["regardingobjectid"] = new EntityReference("contact", people[7]) });
        organization.Clock.Advance(TimeSpan.FromDays(3));
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), exclusions, null, Course.Exit()));

        organization.Tick();
        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        StringAssert.Contains(organization.Journey(journey).GetAttributeValue<string>(JourneyTable.HoldReason), "too many for one query");
        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..29].Except([people[7]]), organization.Those(journey));
    }
}
