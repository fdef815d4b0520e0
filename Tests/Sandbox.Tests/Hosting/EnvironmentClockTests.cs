using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Pipeline;
using Segmentation.Sandbox.Time;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Hosting;

/// <summary>Everything the platform tells the time by goes by the environment's clock.</summary>
[TestClass]
public sealed class EnvironmentClockTests
{
    private const int Waiting = 10;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static DateTime Tomorrow => DateTime.UtcNow + TimeSpan.FromDays(1);

    [TestMethod]
    public void CreatedOnAndModifiedOn_AreOfTheClock()
    {
        using var sandbox = With();
        Clock(sandbox).Advance(TimeSpan.FromDays(1));

        var row = sandbox.Read("contact", sandbox.CreateContact());

        AssertSoonAfter(Tomorrow, row.GetAttributeValue<DateTime>("createdon"));
        AssertSoonAfter(Tomorrow, row.GetAttributeValue<DateTime>("modifiedon"));
    }

    [TestMethod]
    public void RelativeDates_OfAQuery_AreOfTheClock()
    {
        using var sandbox = With();
        sandbox.CreateContact();
        var query = new QueryExpression("contact");
        query.Criteria.AddCondition("createdon", ConditionOperator.LastXHours, 2);
        Assert.AreEqual(1, sandbox.Service.RetrieveMultiple(query).Entities.Count);

        Clock(sandbox).Advance(TimeSpan.FromHours(5));

        Assert.AreEqual(0, sandbox.Service.RetrieveMultiple(query).Entities.Count);
    }

    [TestMethod]
    public void OperationCreatedOn_OfASynchronousStep_IsTheClocksNow()
    {
        using var sandbox = With(Step("TellTime", "Create", 20));
        Clock(sandbox).Advance(TimeSpan.FromDays(1));

        sandbox.CreateContact();

        AssertSoonAfter(Tomorrow, OperationCreatedOn(sandbox));
    }

    [TestMethod]
    public void OperationCreatedOn_OfAJob_IsWhenTheJobWasCreated()
    {
        using var sandbox = With(Step("TellTime", "Create", 40) with { IsAsynchronous = true });
        sandbox.CreateContact();
        var created = sandbox.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("createdon") }).Entities.Single().GetAttributeValue<DateTime>("createdon");
        Clock(sandbox).Advance(TimeSpan.FromDays(1));

        sandbox.Environment.DrainJobs();

        Assert.AreEqual(created, OperationCreatedOn(sandbox));
    }

    [TestMethod]
    public void PostponedJob_IsDueByTheClock()
    {
        var steps = new[] { Step("RetryUntil", "Create", 40, "2") with { IsAsynchronous = true } };
        using var sandbox = With(definition => definition with { Steps = steps }, new SandboxOptions { JobWorkers = 1 });
        var id = sandbox.CreateContact();
        Assert.IsTrue(SpinWait.SpinUntil(() => JobStatus(sandbox) == Waiting, Soon));

        Clock(sandbox).Advance(TimeSpan.FromHours(1));

        Assert.IsTrue(SpinWait.SpinUntil(() => Description(sandbox, id) == "2", TimeSpan.FromSeconds(5)));
    }

    [TestMethod]
    public void Folder_OpenedAgain_IsAsFarForward_AndWhenItIsDeletedTheClockIsToo()
    {
        var folder = Directory.CreateTempSubdirectory("clock-").FullName;
        try
        {
            using (var environment = SandboxEnvironment.Open(folder, []))
                ((SandboxClock)environment.Clock).Advance(TimeSpan.FromDays(1));
            using (var environment = SandboxEnvironment.Open(folder, []))
                Assert.AreEqual(TimeSpan.FromDays(1), ((SandboxClock)environment.Clock).Ahead);
            EnvironmentFolder.Delete(folder);
            using (var environment = SandboxEnvironment.Open(folder, []))
                Assert.AreEqual(TimeSpan.Zero, ((SandboxClock)environment.Clock).Ahead);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SandboxClock Clock(TestSandbox sandbox) => (SandboxClock)sandbox.Environment.Clock;

    private static int JobStatus(TestSandbox sandbox) => sandbox.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode") })
        .Entities.Single().GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static string? Description(TestSandbox sandbox, Guid id) => sandbox.Read("contact", id).GetAttributeValue<string>("description");

    private static DateTime OperationCreatedOn(TestSandbox sandbox) =>
        DateTime.Parse(sandbox.Traces.Single(), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind);

    private static void AssertSoonAfter(DateTime earliest, DateTime time) =>
        Assert.IsTrue(time >= earliest - Soon && time <= earliest + Soon, $"{time:O} is not about {earliest:O}.");
}
