using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>Jobs whose actions fail are tried again; what always fails is said, and nobody waits for it.</summary>
[TestClass]
public sealed class FailureTests
{
    [TestMethod]
    public void Run_ActionFailsThreeTimesThenWorks_EndsAsIfNothingHadHappened()
    {
        using var organization = new Organization();
        var (people, journey) = Begin(organization);
        var job = organization.ActiveJobs(JobKind.Enter).Single().Id;

        for (var run = 1; run <= 3; run++)
            Assert.AreEqual(OperationStatus.Retry, Run(organization, job, person => person == people[1])!.Status, $"run {run}");
        Assert.IsNull(Run(organization, job, _ => false));

        JourneyScenario.AreSame(people[..4], organization.Those(journey, ParticipantStatus.Completed));
        Assert.HasCount(4, organization.Tasks());
        Assert.AreEqual(JobStatus.Done, organization.ReadJob(job).StatusOf());
    }

    [TestMethod]
    public void Run_ActionAlwaysFailsForOne_JobFailsWithTheReasonAndTheOthersGoOn()
    {
        using var organization = new Organization();
        var (people, journey) = Begin(organization);
        var job = organization.ActiveJobs(JobKind.Enter).Single().Id;

        InvalidPluginExecutionException? failure = null;
        for (var run = 1; run <= JobLimits.Attempts; run++)
            failure = Run(organization, job, person => person == people[1]);
        organization.DrainJobs();
        organization.Tick();

        Assert.AreEqual(OperationStatus.Failed, failure!.Status);
        var row = organization.ReadJob(job);
        Assert.AreEqual(JobStatus.Failed, row.StatusOf());
        StringAssert.Contains(row.GetAttributeValue<string>(JobTable.Error), TaskRefusingService.Reason);
        var left = organization.Participants(journey).Single(participant => participant.Member() == people[1]);
        Assert.AreEqual(ParticipantStatus.Failed, left.Status());
        Assert.AreEqual(TaskRefusingService.Reason, left[ParticipantTable.Detail]);
        Assert.AreEqual("call", left[ParticipantTable.Tile]);
        JourneyScenario.AreSame(people[..4].Except([people[1]]), organization.Those(journey, ParticipantStatus.Completed));
        Assert.AreEqual(JourneyStatus.Completed, organization.StatusOf(journey), "nobody waits for it");
    }

    [TestMethod]
    public void Tick_DefinitionIsDamagedPastTheRules_JourneyIsHeldWithTheReason()
    {
        using var organization = new Organization();
        var (_, journey) = Begin(organization);
        organization.Write(store => store.Update(new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.Definition] = "{}" }));

        organization.QueueTick(journey);
        organization.DrainJobs();

        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        StringAssert.Contains(organization.Journey(journey).GetAttributeValue<string>(JourneyTable.HoldReason), "$.version");
    }

    private static (Guid[] People, Guid Journey) Begin(Organization organization)
    {
        var people = organization.CreateParents(5);
        var journey = organization.Publish(Course.Of(
            organization.CreateByChildren("All", "ge", 0), null, null, Course.Task("call", "Call", "exit"), Course.Exit()));
        organization.ProcessDueWork();
        organization.RunNextJob();
        return (people, journey);
    }

    private static InvalidPluginExecutionException? Run(Organization organization, Guid job, Func<Guid, bool> isRefused)
    {
        var service = new TaskRefusingService(organization.Within(job), isRefused);
        try
        {
            organization.Runner(service, _ => service, JobScenario.EnoughTime, depth: 1).Run(job);
            return null;
        }
        catch (InvalidPluginExecutionException failure)
        {
            return failure;
        }
    }
}
