using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>Who enters a journey: the audience, without exclusions and suppressions, each once.</summary>
[TestClass]
public sealed class EnterTests
{
    [TestMethod]
    public void Enter_AudienceWithExclusionsAndSuppression_IsSetArithmeticEachOnce()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(40);
        var entry = organization.CreateByChildren("Up to 29", "lt", 30);
        var few = organization.CreateByChildren("Up to 4", "lt", 5);
        var list = organization.CreateStatic("List");
        organization.AddMembers(list, null, people[10], people[11], people[35]);
        var suppressed = organization.CreateByChildren("From 25", "ge", 25);
        var journey = organization.Publish(Course.Of(entry, [few, list], [suppressed], Course.Exit()));

        organization.Tick();
        organization.Tick();

        JourneyScenario.AreSame(people[5..25].Except([people[10], people[11]]), organization.Participants(journey).Select(row => row.Member()));
        Assert.IsTrue(organization.Participants(journey).All(row => row.Status() == ParticipantStatus.Completed));
        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey));
        var pass = organization.Jobs(JobKind.Tick)[0];
        Assert.AreEqual((30, 12), (pass[JobTable.GrossCount], pass[JobTable.ExcludedCount]), "five, two and five of the thirty");
    }

    [TestMethod]
    public void Enter_SomebodyExcludedAfterTheTickBeforeTheJob_DoesNotEnter()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(6);
        var list = organization.CreateStatic("List");
        var journey = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), [list], null, Course.Exit()));
        organization.ProcessDueWork();
        organization.RunNextJob();
        organization.AddMembers(list, null, people[2]);

        organization.DrainJobs();

        JourneyScenario.AreSame(people[..5].Except([people[2]]), organization.Those(journey));
        var job = organization.Jobs(JobKind.Enter).Single();
        Assert.AreEqual(5, job[JobTable.GrossCount]);
        Assert.AreEqual(1, job[JobTable.ExcludedCount]);
        Assert.AreEqual(4, job[JobTable.EnteredCount]);
        StringAssert.Contains(job.GetAttributeValue<string>(JobTable.Evidence), "\"name\":\"List\"");
    }

    [TestMethod]
    public void Enter_OneTime_JoinersAfterThePassStayOutside()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var list = organization.CreateStatic("Audience");
        organization.AddMembers(list, null, people[0]);
        var journey = organization.Publish(Course.Of(list, null, null, Course.Wait("w", 60, "exit"), Course.Exit()));
        organization.Tick();
        organization.AddMembers(list, null, people[1]);

        organization.Tick();

        JourneyScenario.AreSame([people[0]], organization.Those(journey));
    }

    [TestMethod]
    public void Enter_WithNewJoiners_TheyEnterAtTheNextTick()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var list = organization.CreateStatic("Audience");
        organization.AddMembers(list, null, people[0]);
        var journey = organization.Publish(Course.Of(list, null, null, Course.Exit()), JourneyFrequency.OneTimeWithNewJoiners);
        organization.Tick();
        organization.AddMembers(list, null, people[1]);

        organization.Tick();

        JourneyScenario.AreSame(people[..2], organization.Those(journey));
        Assert.AreEqual(JourneyStatus.Live, organization.StatusOf(journey), "more may join");
    }

    [TestMethod]
    [DataRow(true, 2)]
    [DataRow(false, 1)]
    public void Enter_WhoLeavesTheAudienceAndJoinsAgain_EntersAgainWhereAllowed(bool isAllowed, int times)
    {
        using var organization = new Organization();
        var person = organization.CreateParents(2)[0];
        var list = organization.CreateStatic("Audience");
        organization.AddMembers(list, null, person);
        var journey = organization.Publish(
            Course.Of(list, null, null, Course.Exit()), JourneyFrequency.OneTimeWithNewJoiners, row => row[JourneyTable.AllowReentry] = isAllowed);
        organization.Tick();
        organization.Tick();
        Assert.HasCount(1, organization.Participants(journey), "who stays a member does not enter again");

        organization.RemoveMembers(list, null, person);
        organization.Tick();
        organization.AddMembers(list, null, person);
        organization.Tick();
        organization.Tick();

        Assert.HasCount(times, organization.Participants(journey));
    }

    [TestMethod]
    public void Enter_Repeating_EverybodyEntersOnceInEachOccurrence()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(4);
        var journey = organization.Publish(
            Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit()), JourneyFrequency.Repeating, row =>
            {
                row[JourneyTable.RepeatEvery] = 1;
                row[JourneyTable.RepeatUnit] = new Microsoft.Xrm.Sdk.OptionSetValue((int)RepeatUnit.Days);
                row[JourneyTable.TimeZone] = 110;
            });
        organization.Tick();
        organization.Tick();
        Assert.HasCount(3, organization.Participants(journey));

        organization.Clock.Advance(TimeSpan.FromDays(1.5));
        organization.Tick();
        organization.Tick();

        var occurrences = organization.Participants(journey).GroupBy(row => (int)row[ParticipantTable.Occurrence]).ToDictionary(group => group.Key, group => group.Select(row => row.Member()).ToList());
        CollectionAssert.AreEquivalent(new[] { 1, 2 }, occurrences.Keys.ToList());
        foreach (var members in occurrences.Values)
            JourneyScenario.AreSame(people[..3], members);
    }

    [TestMethod]
    public void Enter_BeforeTheStart_Nobody()
    {
        using var organization = new Organization();
        organization.CreateParents(2);
        var journey = organization.Publish(
            Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit()), also: row => row[JourneyTable.StartOn] = organization.Clock.Now.AddHours(1));
        organization.Tick();
        Assert.IsEmpty(organization.Participants(journey));

        organization.Clock.Advance(TimeSpan.FromHours(2));
        organization.Tick();

        Assert.HasCount(1, organization.Participants(journey));
    }
}
