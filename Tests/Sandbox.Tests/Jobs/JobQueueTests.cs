using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Tests.Pipeline;
using Segmentation.Sandbox.Time;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Jobs;

/// <summary>The queue in the store: who comes first, who comes at all, and that its length is no matter.</summary>
[TestClass]
public sealed class JobQueueTests
{
    private readonly TestSandbox _sandbox = With(Step("DescribeContext", "Create", 40) with { IsAsynchronous = true });
    private readonly SandboxClock _clock;
    private readonly JobQueue _queue;

    public JobQueueTests()
    {
        _clock = (SandboxClock)_sandbox.Environment.Clock;
        _queue = new JobQueue(_sandbox.Environment.Store, _clock);
    }

    [TestCleanup]
    public void Dispose() => _sandbox.Dispose();

    [TestMethod]
    public void Jobs_AreTakenInTheOrderTheyWereQueued()
    {
        var contacts = Enumerable.Range(0, 20).Select(_ => _sandbox.CreateContact()).ToList();

        var taken = Enumerable.Range(0, 20).Select(_ => JobData.Read(_queue.Take()!.Data).PrimaryEntityId).ToList();

        CollectionAssert.AreEqual(contacts, taken);
        Assert.IsNull(_queue.Take());
    }

    [TestMethod]
    public void Job_TakenByManyAtOnce_IsTakenByOne()
    {
        for (var job = 0; job < 50; job++) _sandbox.CreateContact();

        var taken = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).SelectMany(_ => TakeAll()).ToList();

        Assert.AreEqual(50, taken.Count);
        Assert.AreEqual(50, taken.Distinct().Count());
    }

    [TestMethod]
    public void Job_ToBeRetried_WaitsAndKeepsItsPlaceBeforeLaterOnes()
    {
        _sandbox.CreateContact();
        var first = _queue.Take()!;
        _queue.Retry(first, TimeSpan.FromMinutes(1), "not yet");
        Assert.IsNull(_queue.Take());
        _clock.Advance(TimeSpan.FromMinutes(2));
        _sandbox.CreateContact();

        var again = _queue.Take()!;

        Assert.AreEqual((first.Id, 2), (again.Id, again.Attempt));
    }

    [TestMethod]
    public void JobCutOff_IsQueuedAgain_AndFinishedOnesAreNot()
    {
        _sandbox.CreateContact();
        _sandbox.CreateContact();
        _queue.Succeed(_queue.Take()!, delete: false, "");
        var cutOff = _queue.Take()!;

        _queue.RequeueInterrupted();

        Assert.AreEqual(cutOff.Id, _queue.Take()!.Id);
        Assert.IsNull(_queue.Take());
    }

    [TestMethod]
    public void LookingForWork_ReadsTheIndexOfWaitingJobs_HoweverManyThereAre()
    {
        using var rows = _sandbox.Environment.Store.BeginRead();
        using var plan = rows.Prepare("EXPLAIN QUERY PLAN " + JobQueue.NextSql).Bind(0L);
        Assert.IsTrue(plan.Step());

        Assert.AreEqual("SCAN asyncoperation USING COVERING INDEX asyncoperation__waiting", plan.Text(3));
        Assert.IsFalse(plan.Step(), "no sort");
    }

    private IEnumerable<Guid> TakeAll()
    {
        while (_queue.Take() is { } job)
            yield return job.Id;
    }
}
