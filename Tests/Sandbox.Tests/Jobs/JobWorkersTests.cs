using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Tests.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Jobs;

/// <summary>Workers beside each other, over one writer.</summary>
[TestClass]
public sealed class JobWorkersTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly string _pause = Path.Combine(Path.GetTempPath(), $"pause-{Guid.NewGuid():N}");

    [TestCleanup]
    public void Delete()
    {
        File.Delete(_pause + ".reached");
        File.Delete(_pause + ".go");
    }

    [TestMethod]
    public void Workers_BesideEachOther_RunEachJobOnce()
    {
        using var sandbox = With(8, Async("CreateTask", "contact", "once"));
        var contacts = Enumerable.Range(0, 200).Select(_ => sandbox.CreateContact()).ToList();

        AssertAllDone(sandbox, 200);

        var tasks = Rows(sandbox, "task", "regardingobjectid").Select(row => row.GetAttributeValue<EntityReference>("regardingobjectid").Id).ToList();
        CollectionAssert.AreEquivalent(contacts, tasks);
    }

    [TestMethod]
    public void LongJob_KeepsNeitherRequestsNorOtherJobsWaiting()
    {
        using var sandbox = With(2, Async("PauseAtFile", "account", _pause), Async("CreateTask", "contact", "meanwhile"));
        sandbox.Service.Create(new Entity("account") { ["name"] = "Long" });
        Assert.IsTrue(SpinWait.SpinUntil(() => File.Exists(_pause + ".reached"), Longest));

        sandbox.CreateContact();
        var isDone = SpinWait.SpinUntil(() => Rows(sandbox, "task").Count == 1, TimeSpan.FromSeconds(10));
        var isLongStillRunning = Rows(sandbox, "asyncoperation", "statuscode").Any(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == 20);
        File.WriteAllText(_pause + ".go", "");

        Assert.IsTrue(isDone && isLongStillRunning);
        AssertAllDone(sandbox, 2);
    }

    [TestMethod]
    public void Job_OverTheTimeLimit_IsRefusedAtItsNextServiceCall_AndFails()
    {
        var options = new SandboxOptions { Limits = new PipelineLimits { PluginTime = TimeSpan.FromMilliseconds(20) } };
        using var sandbox = TestSandbox.With(definition => definition with { Steps = [Async("SleepThenCreateTask", "contact", "50")] }, options);
        sandbox.CreateContact();

        sandbox.Environment.DrainJobs();

        Assert.AreEqual(0, Rows(sandbox, "task").Count);
        var job = Rows(sandbox, "asyncoperation", "statuscode", "errorcode", "friendlymessage").Single();
        Assert.AreEqual(31, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual(ErrorCodes.PluginTimeout, job.GetAttributeValue<int>("errorcode"));
        Assert.AreEqual("The plug-in execution failed because the operation has timed-out at the Sandbox Client.", job["friendlymessage"]);
    }

    [TestMethod]
    public void Jobs_ThatQueueEachOtherWithoutEnd_AreStoppedByTheDepth()
    {
        using var sandbox = With(0, Async("SleepThenCreateTask", "contact", "0"), Async("SleepThenCreateTask", "task", "0"));
        sandbox.CreateContact();

        sandbox.Environment.DrainJobs();

        Assert.AreEqual(7, Rows(sandbox, "task").Count);
        var failed = Rows(sandbox, "asyncoperation", "statuscode", "errorcode").Single(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == 31);
        Assert.AreEqual(ErrorCodes.DepthTooHigh, failed.GetAttributeValue<int>("errorcode"));
    }

    private static TestSandbox With(int workers, params StepDefinition[] steps) =>
        TestSandbox.With(definition => definition with { Steps = steps }, new SandboxOptions { JobWorkers = workers });

    private static StepDefinition Async(string plugin, string table, string configuration) => Step(plugin, "Create", 40, configuration, table) with { IsAsynchronous = true };

    private static void AssertAllDone(TestSandbox sandbox, int jobs)
    {
        int Done() => Rows(sandbox, "asyncoperation", "statuscode").Count(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == 30);
        Assert.IsTrue(SpinWait.SpinUntil(() => Done() == jobs, Longest), $"{Done()} of {jobs} jobs are done.");
    }

    private static DataCollection<Entity> Rows(TestSandbox sandbox, string table, params string[] columns) =>
        sandbox.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
