using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Hosting;

/// <summary>An environment lives in a folder.</summary>
[TestClass]
public sealed class SandboxEnvironmentTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("environment-").FullName;

    [TestCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Environment_OpenedAgain_HasItsSolutionsAndRows()
    {
        var id = Guid.NewGuid();
        using (var first = SandboxEnvironment.Open(_folder, [PlatformSolution.Zip().ToArray()]))
            first.Server.ServiceFor(Caller.System).Create(new Entity("contact", id) { ["lastname"] = "Sample" });

        using var again = SandboxEnvironment.Open(_folder, []);

        Assert.AreEqual("Platform", again.Definition.Solutions.Single().UniqueName);
        Assert.AreEqual("Sample", again.Server.ServiceFor(Caller.System).Retrieve("contact", id, new ColumnSet("lastname"))["lastname"]);
    }

    [TestMethod]
    public void Solution_ImportedAgain_IsKeptOnce()
    {
        for (var time = 0; time < 2; time++)
            SandboxEnvironment.Open(_folder, [PlatformSolution.Zip().ToArray()]).Dispose();

        Assert.AreEqual("00-Platform.zip", Path.GetFileName(Directory.GetFiles(Path.Combine(_folder, "solutions")).Single()));
    }

    [TestMethod]
    public void Request_IsLoggedWithItsSql()
    {
        using var environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);

        environment.Server.ServiceFor(Caller.System).Create(new Entity("contact") { ["lastname"] = "Sample" });

        var entry = environment.Requests.Entries.Single();
        Assert.AreEqual(("Create", "contact", 0), (entry.Message, entry.Table, entry.PluginReads));
        Assert.IsTrue(entry.Statements.Any(statement => statement.Sql.StartsWith("INSERT INTO", StringComparison.Ordinal)));
    }
}
