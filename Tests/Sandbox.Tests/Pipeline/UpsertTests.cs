using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Upsert becomes a create or an update, with the steps of either.</summary>
[TestClass]
public sealed class UpsertTests
{
    [TestMethod]
    public void Upsert_OfAnUnknownId_CreatesTheRowWithIt()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 10), Step("DescribeContext", "Update", 10));
        var id = Guid.NewGuid();

        var response = Upsert(sandbox, new Entity("contact", id) { ["lastname"] = "Sample" });

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual(new EntityReference("contact", id), response.Target);
        StringAssert.Contains(sandbox.Traces.Single(), "in transaction False");
    }

    [TestMethod]
    public void Upsert_OfAnIdThatIsThere_UpdatesTheRow()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 10), Step("DescribeContext", "Update", 10));
        var id = sandbox.CreateContact();

        var response = Upsert(sandbox, new Entity("contact", id) { ["lastname"] = "Other" });

        Assert.IsFalse(response.RecordCreated);
        Assert.AreEqual("Other", sandbox.Read("contact", id)["lastname"]);
        StringAssert.Contains(sandbox.Traces[^1], "parent: Upsert");
    }

    private static UpsertResponse Upsert(TestSandbox sandbox, Entity row) => (UpsertResponse)sandbox.Service.Execute(new UpsertRequest { Target = row });
}
