using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>What becomes of people on their way through tiles.</summary>
[TestClass]
public sealed class MoveTests
{
    [TestMethod]
    public void Move_BranchTaskWaitUpdateList_EverybodyGoesTheirWayOnce()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(21);
        var entry = organization.CreateByChildren("All", "ge", 0);
        var large = organization.CreateByChildren("From 15", "ge", 15);
        var list = organization.CreateStatic("Reached");
        var journey = organization.Publish(Course.Of(
            entry, null, null,
            Course.IfIn("split", large, "call", "wait"),
            Course.Task("call", "Call {fullname}", "wait"),
            Course.Wait("wait", 60, "note"),
            Course.Update("note", "description", "Seen {numberofchildren}", "list"),
            Course.Segment("list", list, "exit"),
            Course.Exit()));

        organization.Tick();
        JourneyScenario.AreSame(people[..20], organization.Those(journey, ParticipantStatus.Waiting));
        JourneyScenario.AreSame(people[15..20], organization.Tasks().Select(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id));
        CollectionAssert.Contains(organization.Tasks().Select(task => task["subject"]).ToList(), "Call Person 17");
        organization.Clock.Advance(TimeSpan.FromMinutes(59));
        organization.Tick();
        Assert.IsEmpty(organization.Those(journey, ParticipantStatus.Completed));

        organization.Clock.Advance(TimeSpan.FromMinutes(2));
        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..20], organization.Those(journey, ParticipantStatus.Completed));
        Assert.HasCount(5, organization.Tasks());
        JourneyScenario.AreSame(people[..20], organization.MemberRows(list).Select(row => row.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Id));
        Assert.AreEqual(20, organization.ReadSegment(list)[SegmentTable.MemberCount]);
        Assert.AreEqual("Seen 7", organization.Service.Retrieve("contact", people[7], new ColumnSet("description"))["description"]);
        var ways = organization.Participants(journey).ToDictionary(row => row.Member(), row => row[ParticipantTable.Way]);
        Assert.AreEqual("split:b1", ways[people[16]]);
        Assert.AreEqual("split:", ways[people[3]]);
        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey));
    }

    [TestMethod]
    public void Suppress_SomebodyWhoWaits_LeavesAtTheNextTickAndGetsNoAction()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(5);
        var (first, second) = (organization.CreateStatic("First"), organization.CreateStatic("Second"));
        var journey = organization.Publish(Course.Of(
            organization.CreateByChildren("All", "ge", 0), null, [first, second], Course.Wait("wait", 60, "call"), Course.Task("call", "Call", "exit"), Course.Exit()));
        organization.Tick();
        organization.AddMembers(second, null, people[1]);

        organization.Tick();

        var left = organization.Participants(journey).Single(row => row.Member() == people[1]);
        Assert.AreEqual(ParticipantStatus.Suppressed, left.Status());
        Assert.AreEqual(second, left.GetAttributeValue<EntityReference>(ParticipantTable.ExitSegmentId).Id);
        Assert.IsTrue(left.Contains(ParticipantTable.ExitedOn));
        Assert.AreEqual("wait", left[ParticipantTable.Tile]);
        StringAssert.Contains(AudienceScenario.Text(organization.Explain(journey, people[1]), "reason"), "Second");
        organization.Clock.Advance(TimeSpan.FromHours(2));
        organization.Tick();
        JourneyScenario.AreSame(new[] { people[0], people[2], people[3] }, organization.Tasks().Select(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id));
    }

    [TestMethod]
    public void Suppress_SomebodyWhoIsDueASecondAgo_GetsNoActionFromAJobThatWasQueuedBefore()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(4);
        var list = organization.CreateStatic("Stop");
        var journey = organization.Publish(Course.Of(
            organization.CreateByChildren("All", "ge", 0), null, [list], Course.Wait("wait", 60, "call"), Course.Task("call", "Call", "exit"), Course.Exit()));
        organization.Tick();
        organization.Clock.Advance(TimeSpan.FromHours(2));
        organization.ProcessDueWork();
        organization.RunNextJob();
        organization.AddMembers(list, null, people[0]);

        organization.DrainJobs();

        Assert.AreEqual(ParticipantStatus.Suppressed, organization.Participants(journey).Single(row => row.Member() == people[0]).Status());
        JourneyScenario.AreSame(people[1..3], organization.Tasks().Select(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id));
    }

    [TestMethod]
    public void Advance_PersonWasDeactivatedOrDeleted_LeavesAsInactive()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(4);
        var journey = organization.Publish(Course.Of(
            organization.CreateByChildren("All", "ge", 0), null, null, Course.Wait("wait", 60, "call"), Course.Task("call", "Call", "exit"), Course.Exit()));
        organization.Tick();
        organization.Service.Update(new Entity("contact", people[0]) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        organization.Clock.Advance(TimeSpan.FromHours(2));

        organization.Tick();

        JourneyScenario.AreSame([people[0]], organization.Those(journey, ParticipantStatus.MemberInactive));
        Assert.HasCount(2, organization.Tasks());
    }

    [TestMethod]
    public void Remove_FromAListAndBackIntoIt_ChangesWhoIsAMember()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var list = organization.CreateStatic("List");
        organization.AddMembers(list, null, people[0]);
        var entry = organization.CreateByChildren("All", "ge", 0);
        organization.Publish(Course.Of(entry, null, null, Course.Segment("out", list, "exit", "remove"), Course.Exit()));
        organization.Tick();
        Assert.AreEqual(0, organization.ReadSegment(list)[SegmentTable.MemberCount]);

        organization.AddMembers(list, "Excluded", people[1]);
        organization.Publish(Course.Of(entry, null, null, Course.Segment("in", list, "exit"), Course.Exit()));
        organization.Tick();

        Assert.AreEqual(2, organization.ReadSegment(list)[SegmentTable.MemberCount]);
    }

    [TestMethod]
    public void Stop_PeopleOnTheWay_LeaveWhereTheyStand()
    {
        using var organization = new Organization();
        organization.CreateParents(4);
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Wait("wait", 60, "exit"), Course.Exit()));
        organization.Tick();
        organization.SetStatus(journey, JourneyStatus.Stopped);

        organization.QueueTick(journey);
        organization.DrainJobs();

        Assert.HasCount(3, organization.Those(journey, ParticipantStatus.Stopped));
    }

    [TestMethod]
    public void Pause_BeforePeopleEntered_TheyEnterAfterResume()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(4);
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit()));
        organization.ProcessDueWork();
        organization.RunNextJob();
        organization.SetStatus(journey, JourneyStatus.Paused);
        organization.DrainJobs();
        organization.Tick();
        Assert.IsEmpty(organization.Participants(journey));

        organization.SetStatus(journey, JourneyStatus.Live);
        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[..3], organization.Those(journey));
        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey));
    }
}
