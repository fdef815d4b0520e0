using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Hosting;

/// <summary>Custom APIs of solutions, and their request parameters, are rows.</summary>
[TestClass]
public sealed class CustomApiRowsTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("customapis-").FullName;

    [TestCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Rows_AreReadWithWhatTheyDeclare()
    {
        using var environment = Open(Api("new_DoIt", new CustomApiParameter("MemberId", CustomApiType.Guid, IsOptional: false, null)));

        var api = Rows(environment, "customapi", "uniquename", "isfunction", "bindingtype").Single();
        var parameter = Rows(environment, "customapirequestparameter", "uniquename", "type", "isoptional", "customapiid").Single();

        Assert.AreEqual(("new_DoIt", false, 0), (api["uniquename"], api["isfunction"], ((OptionSetValue)api["bindingtype"]).Value));
        Assert.AreEqual(("MemberId", 12, false), (parameter["uniquename"], ((OptionSetValue)parameter["type"]).Value, parameter["isoptional"]));
        Assert.AreEqual(api.Id, parameter.GetAttributeValue<EntityReference>("customapiid").Id);
    }

    [TestMethod]
    public void Rows_OfACustomApiThatNoSolutionDeclaresAnyMore_AreGone()
    {
        using (Open(Api("new_DoIt", new CustomApiParameter("MemberId", CustomApiType.Guid, IsOptional: false, null)), Api("new_DoMore")))
        {
        }

        using var upgraded = Open(Api("new_DoMore"));

        Assert.AreEqual("new_DoMore", Rows(upgraded, "customapi", "uniquename").Single()["uniquename"]);
        Assert.IsFalse(Rows(upgraded, "customapirequestparameter", "uniquename").Any());
    }

    private SandboxEnvironment Open(params CustomApiDefinition[] apis) =>
        SandboxEnvironment.OpenFile(Path.Combine(_folder, "sandbox.db"), PlatformSolution.Environment with { CustomApis = apis });

    private static CustomApiDefinition Api(string name, params CustomApiParameter[] parameters) => new() { UniqueName = name, Parameters = parameters };

    private static DataCollection<Entity> Rows(SandboxEnvironment environment, string table, params string[] columns) =>
        environment.Server.ServiceFor(Caller.System).RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
