using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Tests.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Jobs;

/// <summary>Asynchronous steps run after the transaction, as system jobs.</summary>
[TestClass]
public sealed class AsynchronousStepTests
{
    private static StepDefinition Async(string plugin, string? configuration = null) => Step(plugin, "Create", 40, configuration) with { IsAsynchronous = true };

    [TestMethod]
    public void Job_RunsOnlyAfterTheRequest()
    {
        using var sandbox = With(Async("DescribeContext"));
        sandbox.CreateContact();
        Assert.AreEqual(0, sandbox.Traces.Count);

        Assert.AreEqual(1, sandbox.Environment.DrainJobs());

        StringAssert.Contains(sandbox.Traces.Single(), "stage 40, depth 1, in transaction False, mode 1");
    }

    [TestMethod]
    public void Job_OfARequestRolledBack_IsNotThere()
    {
        using var sandbox = With(Async("DescribeContext"), Step("RefuseRequest", "Create", 40));

        Fault(() => sandbox.CreateContact());

        Assert.AreEqual(0, sandbox.Environment.DrainJobs());
    }

    [TestMethod]
    public void Job_SeesTheImagesOfItsOperation()
    {
        using var sandbox = With(Async("DescribeContext") with { Images = [Image("After", 1, "lastname")] });
        var id = sandbox.CreateContact();
        sandbox.Service.Delete("contact", id);

        sandbox.Environment.DrainJobs();

        StringAssert.Contains(sandbox.Traces.Single(), "post After: contactid, lastname");
    }

    [TestMethod]
    public void Retry_SucceedingAtTheThirdAttempt_CompletesTheJob()
    {
        using var sandbox = With(Async("RetryUntil", "3"));
        var id = sandbox.CreateContact();

        Assert.AreEqual(3, sandbox.Environment.DrainJobs());

        Assert.AreEqual("3", sandbox.Read("contact", id)["description"]);
        Assert.AreEqual(30, Status(sandbox));
    }

    [TestMethod]
    public void Retry_AskedForEveryTime_EndsAfterFourAttempts()
    {
        using var sandbox = With(Async("RetryUntil", "99"));
        sandbox.CreateContact();

        Assert.AreEqual(4, sandbox.Environment.DrainJobs());

        Assert.AreEqual(31, Status(sandbox));
    }

    [TestMethod]
    public void Failure_OfAJob_KeepsWhatItsServiceCallsWrote()
    {
        using var sandbox = With(Async("RetryUntil", "99"));
        var id = sandbox.CreateContact();

        sandbox.Environment.DrainJobs();

        Assert.AreEqual("4", sandbox.Read("contact", id)["description"]);
    }

    [TestMethod]
    public void SwallowedServiceFault_InAJob_IsNoMatterOfATransaction()
    {
        using var sandbox = With(Async("SwallowServiceFault"));
        sandbox.CreateContact();

        Assert.AreEqual(1, sandbox.Environment.DrainJobs());
        Assert.AreEqual(30, Status(sandbox));
    }

    [TestMethod]
    public void Workers_RunJobsBesideTheRequests()
    {
        using var sandbox = With(definition => definition with { Steps = [Async("DescribeContext")] }, new SandboxOptions { JobWorkers = 2 });

        sandbox.CreateContact();

        Assert.IsTrue(SpinWait.SpinUntil(() => sandbox.Traces.Count == 1, TimeSpan.FromSeconds(30)));
    }

    [TestMethod]
    public void Job_CutOffByTheEndOfTheProcess_IsRunAgain()
    {
        using var sandbox = With(Async("DescribeContext"));
        sandbox.CreateContact();
        var queue = new JobQueue(sandbox.Environment.Store, TimeProvider.System);
        Assert.IsNotNull(queue.Take());
        Assert.AreEqual(0, sandbox.Environment.DrainJobs());

        queue.RequeueInterrupted();

        Assert.AreEqual(1, sandbox.Environment.DrainJobs());
    }

    [TestMethod]
    public void Job_OfAStepThatDeletesItsJobs_IsGoneAfterSuccess()
    {
        using var sandbox = With(Async("DescribeContext") with { AsyncAutoDelete = true });
        sandbox.CreateContact();

        sandbox.Environment.DrainJobs();

        Assert.AreEqual(0, Jobs(sandbox).Count);
    }

    private static int Status(TestSandbox sandbox) => Jobs(sandbox).Last().GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static DataCollection<Entity> Jobs(TestSandbox sandbox) =>
        sandbox.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode") }).Entities;
}
