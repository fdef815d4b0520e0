using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>
/// What a killed process leaves behind: the database files as they are in the middle of a request, when its rows are written and its
/// last plug-in still runs. They are copied at that moment, and opened as the next process would.
/// </summary>
[TestClass]
public sealed class KilledProcessTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("killed-").FullName;

    [TestCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Files_OfAProcessKilledInARequest_HoldCommittedRowsAndNothingOfTheRequest()
    {
        var pause = Path.Combine(_folder, "pause");
        var definition = PlatformSolution.Environment with
        {
            PluginAssemblies = [FixtureAssembly.Definition],
            Steps = [Step("CreateTask", "Create", 40, "Call", "account") with { Rank = 1 }, Step("PauseAtFile", "Create", 40, pause, "account") with { Rank = 2 }],
        };
        var copy = Path.Combine(_folder, "copy.db");
        using (var environment = SandboxEnvironment.OpenFile(Path.Combine(_folder, "first.db"), definition))
        {
            var service = environment.Server.ServiceFor(Caller.System);
            service.Create(new Entity("contact") { ["lastname"] = "Committed" });
            var request = Task.Run(() => service.Create(new Entity("account") { ["name"] = "Half done" }));
            SpinWait.SpinUntil(() => File.Exists(pause + ".reached"), TimeSpan.FromSeconds(30));
            Copy(Path.Combine(_folder, "first.db"), copy);
            File.WriteAllText(pause + ".go", "");
            request.Wait();
        }

        using var next = SandboxEnvironment.OpenFile(copy, definition with { Steps = [] });
        Assert.AreEqual(1, Count(next, "contact"));
        Assert.AreEqual(0, Count(next, "account"));
        Assert.AreEqual(0, Count(next, "task"));
    }

    [TestMethod]
    public void Job_OfAProcessKilledBeforeItRan_RunsInTheNext()
    {
        var definition = PlatformSolution.Environment with
        {
            PluginAssemblies = [FixtureAssembly.Definition],
            Steps = [Step("SetColumn", "Create", 20, "jobtitle=Buyer"), Step("DescribeContext", "Create", 40) with { IsAsynchronous = true }],
        };
        var path = Path.Combine(_folder, "jobs.db");
        using (var environment = SandboxEnvironment.OpenFile(path, definition))
            environment.Server.ServiceFor(Caller.System).Create(new Entity("contact") { ["lastname"] = "Sample" });

        using var next = SandboxEnvironment.OpenFile(path, definition);
        next.DrainJobs();

        StringAssert.Contains(next.PluginTraces.Entries.Single().Text, "mode 1");
    }

    private static int Count(SandboxEnvironment environment, string table) =>
        environment.Server.ServiceFor(Caller.System).RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    private static void Copy(string from, string to)
    {
        foreach (var suffix in (string[])["", "-wal"])
        {
            using var source = new FileStream(from + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(to + suffix);
            source.CopyTo(target);
        }
    }
}
