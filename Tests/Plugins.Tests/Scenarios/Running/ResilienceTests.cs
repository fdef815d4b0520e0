using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>However often jobs are cut off, delivered again or run side by side, everybody passes exactly once.</summary>
[TestClass]
public sealed class ResilienceTests
{
    private static readonly JobKind[] Kinds = [JobKind.Tick, JobKind.Enter, JobKind.Advance];

    [TestMethod(DisplayName = "Killed anywhere and run again, a journey ends as if nothing had happened")]
    [DataRow(JobKind.Tick)]
    [DataRow(JobKind.Enter)]
    [DataRow(JobKind.Advance)]
    [DataRow(JobKind.Suppress)]
    public void Run_AfterDeathAnywhere_EndsTheSame(JobKind kind)
    {
        for (var requests = 0; ; requests++)
        {
            using var world = new World();
            world.RunUpTo(kind);
            var job = world.Organization.ActiveJobs(kind).First();

            var hasDied = world.Organization.RunUntilDeath(job.Id, requests);

            world.RunToTheEnd();
            world.AssertOutcome($"{kind} killed after {requests} requests");
            if (!hasDied)
                return;
        }
    }

    [TestMethod(DisplayName = "A job that a second worker runs at the same time is done once")]
    [DataRow(JobKind.Tick)]
    [DataRow(JobKind.Enter)]
    [DataRow(JobKind.Advance)]
    [DataRow(JobKind.Suppress)]
    public void Run_DeliveredTwiceAtOnce_IsDoneOnce(JobKind kind)
    {
        for (var call = 0; ; call++)
        {
            using var world = new World();
            world.RunUpTo(kind);
            var job = world.Organization.ActiveJobs(kind).First().Id;
            var service = new InterruptedService(world.Organization.Within(job), call, () => world.Organization.RunAlone(job));

            try
            {
                world.Organization.Runner(service, _ => service, JobScenario.EnoughTime, depth: 1).Run(job);
            }
            catch (InvalidPluginExecutionException failure) when (failure.Status == OperationStatus.Retry)
            {
                // the slower one is run again
            }

            world.RunToTheEnd();
            world.AssertOutcome($"{kind} interrupted before request {call}");
            if (!service.WasInterrupted)
                return;
        }
    }

    [TestMethod(DisplayName = "Two schedulers at once queue what is due once")]
    public void ProcessDueWork_TwiceAtOnce_QueuesOneTick()
    {
        using var world = new World();
        world.Organization.ProcessDueWork();
        world.Organization.ProcessDueWork();

        Assert.HasCount(1, world.Organization.Jobs(JobKind.Tick));
        world.RunToTheEnd();
        world.AssertOutcome("two schedulers");
    }

    [TestMethod]
    public void Tick_WhileAnotherOneSteersTheJourney_DoesNothing()
    {
        using var world = new World();
        world.Organization.QueueTick(world.Journey);
        var first = world.Organization.ActiveJobs(JobKind.Tick).Single();
        world.Organization.RunUntilDeath(first.Id, 8);
        world.Organization.QueueTick(world.Journey);
        var second = world.Organization.ActiveJobs(JobKind.Tick).Single(job => job.Id != first.Id);

        world.Organization.RunAlone(second.Id);

        StringAssert.StartsWith(world.Organization.ReadJob(second.Id).GetAttributeValue<string>(JobTable.Evidence), "Another tick");
        world.RunToTheEnd();
        world.AssertOutcome("a tick beside another");
    }

    /// <summary>Eight people through a branch, a task, a wait, an update and a list; one of them excluded, one suppressed while waiting.</summary>
    private sealed class World : IDisposable
    {
        private readonly Guid[] _people;
        private readonly Guid _list;
        private readonly Guid _suppression;

        internal World()
        {
            _people = Organization.CreateParents(9);
            _list = Organization.CreateStatic("Reached");
            _suppression = Organization.CreateStatic("Stop");
            Journey = Organization.Publish(Course.Of(
                Organization.CreateByChildren("All", "ge", 0), [Organization.CreateByChildren("None", "eq", 0)], [_suppression],
                Course.IfIn("split", Organization.CreateByChildren("From 4", "ge", 4), "call", "wait"),
                Course.Task("call", "Call {fullname}", "wait"),
                Course.Wait("wait", 60, "note"),
                Course.Update("note", "numberofchildren", "", "list").Replace("\"\"", "0"),
                Course.Task("after", "After {numberofchildren}", "list"),
                Course.Segment("list", _list, "exit"),
                Course.Exit()));
        }

        internal Organization Organization { get; } = new();

        internal Guid Journey { get; }

        /// <summary>Runs until a job of this kind is the next to be run.</summary>
        internal void RunUpTo(JobKind kind)
        {
            Organization.ProcessDueWork();
            if (kind == JobKind.Tick)
                return;
            Organization.RunNextJob();
            if (kind == JobKind.Enter)
                return;
            Organization.DrainJobs();
            Suppress();
            if (kind == JobKind.Advance)
                Organization.Clock.Advance(TimeSpan.FromHours(2));
            Organization.ProcessDueWork();
            Organization.RunNextJob();
        }

        internal void RunToTheEnd()
        {
            Organization.DrainJobs();
            Organization.Tick();
            Suppress();
            Organization.Tick();
            Organization.Clock.Advance(TimeSpan.FromHours(2));
            for (var ticks = 0; ticks < 4; ticks++)
            {
                Organization.Tick();
                Organization.Clock.Advance(TimeSpan.FromMinutes(5));
            }
        }

        internal void AssertOutcome(string when)
        {
            var rows = Organization.Participants(Journey);
            JourneyScenario.AreSame(_people[1..8], rows.Select(row => row.Member()), $"{when}: who entered");
            JourneyScenario.AreSame([_people[2]], Organization.Those(Journey, ParticipantStatus.Suppressed), $"{when}: who was suppressed");
            JourneyScenario.AreSame(_people[1..8].Except([_people[2]]), Organization.Those(Journey, ParticipantStatus.Completed), $"{when}: who completed");
            JourneyScenario.AreSame(
                _people[4..8], Organization.Tasks().Select(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id), $"{when}: who is called");
            JourneyScenario.AreSame(
                _people[1..8].Except([_people[2]]), Organization.MemberRows(_list).Select(row => row.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Id), $"{when}: who is in the list");
            Assert.AreEqual(6, Organization.ReadSegment(_list)[SegmentTable.MemberCount], $"{when}: count of the list");
            Assert.AreEqual(JourneyStatus.Completed, Organization.StatusOf(Journey), when);
            Assert.IsEmpty(Kinds.SelectMany(Organization.ActiveJobs).ToList(), $"{when}: jobs under way");
        }

        public void Dispose() => Organization.Dispose();

        private void Suppress() => Organization.AddMembers(_suppression, null, _people[2]);
    }
}
