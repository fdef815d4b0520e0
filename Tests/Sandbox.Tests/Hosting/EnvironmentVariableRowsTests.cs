using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Hosting;

/// <summary>Environment variables of solutions are rows.</summary>
[TestClass]
public sealed class EnvironmentVariableRowsTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("variables-").FullName;

    [TestCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Definition_IsReadWithItsDefault()
    {
        using var environment = Open("60");

        var definition = Rows(environment, "environmentvariabledefinition", "defaultvalue").Single();

        Assert.AreEqual("60", definition["defaultvalue"]);
        Assert.IsFalse(Rows(environment, "environmentvariablevalue", "value").Any());
    }

    [TestMethod]
    public void Value_OfTheEnvironment_OutlastsTheNextImport()
    {
        using (var first = Open("60", "30"))
        {
            var value = Rows(first, "environmentvariablevalue", "value").Single();
            first.Server.ServiceFor(Caller.System).Update(new Entity("environmentvariablevalue", value.Id) { ["value"] = "45" });
        }

        using var upgraded = Open("90", "30");

        Assert.AreEqual("90", Rows(upgraded, "environmentvariabledefinition", "defaultvalue").Single()["defaultvalue"]);
        Assert.AreEqual("45", Rows(upgraded, "environmentvariablevalue", "value").Single()["value"]);
    }

    private SandboxEnvironment Open(string defaultValue, string? value = null) => SandboxEnvironment.OpenFile(
        Path.Combine(_folder, "sandbox.db"),
        PlatformSolution.Environment with { EnvironmentVariables = [new EnvironmentVariableDefinition("new_Limit", "Limit", 100000001, defaultValue, value)] });

    private static DataCollection<Entity> Rows(SandboxEnvironment environment, string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, "new_Limit");
        return environment.Server.ServiceFor(Caller.System).RetrieveMultiple(query).Entities;
    }
}
