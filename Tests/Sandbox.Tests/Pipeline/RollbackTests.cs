using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A synchronous plug-in that throws undoes the whole request.</summary>
[TestClass]
public sealed class RollbackTests
{
    private static readonly Guid Id = Guid.NewGuid();

    [TestMethod]
    [DataRow(10)]
    [DataRow(20)]
    [DataRow(40)]
    public void Create_RefusedByPlugin_LeavesNoRow(int stage)
    {
        using var sandbox = With(Step("RefuseRequest", "Create", stage));

        var fault = Fault(() => sandbox.Service.Create(new Entity("contact", Id) { ["lastname"] = "Sample" }));

        Assert.AreEqual(ErrorCodes.IsvAborted, fault.ErrorCode);
        Assert.AreEqual("The fixture refuses.", fault.Message);
        Assert.IsFalse(sandbox.Exists("contact", Id));
    }

    [TestMethod]
    public void Create_RefusedAfterAnotherPluginWrote_LeavesNothingOfEither()
    {
        using var sandbox = With(
            Step("CreateTask", "Create", 40, "Call") with { Rank = 1 },
            Step("RefuseRequest", "Create", 40) with { Rank = 2 });

        Fault(() => sandbox.CreateContact());

        using var rows = sandbox.Environment.Store.BeginRead();
        using var count = rows.Prepare("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM task)");
        Assert.IsTrue(count.Step());
        Assert.AreEqual(0, count.Integer(0));
    }

    [TestMethod]
    public void Refusal_WithCode_IsAnsweredWithIt()
    {
        using var sandbox = With(Step("RefuseRequest", "Create", 20, "701100001"));

        Assert.AreEqual(701100001, Fault(() => sandbox.CreateContact()).ErrorCode);
    }

    [TestMethod]
    public void Failure_OfAPlugin_NamesItAndCarriesItsTrace()
    {
        using var sandbox = With(Step("FailUnexpectedly", "Create", 20));

        var fault = Fault(() => sandbox.CreateContact());

        Assert.AreEqual(ErrorCodes.IsvUnexpected, fault.ErrorCode);
        StringAssert.Contains(fault.Message, "Segmentation.Sandbox.Fixtures.FailUnexpectedly: System.InvalidOperationException: The fixture broke.");
        StringAssert.Contains(fault.TraceText, "about to fail");
    }

    [TestMethod]
    public void Update_RefusedAfterTheMainOperation_KeepsTheFormerValues()
    {
        using var sandbox = With(Step("RefuseRequest", "Update", 40));
        var id = sandbox.CreateContact("Before");

        Fault(() => sandbox.Service.Update(new Entity("contact", id) { ["lastname"] = "After" }));

        Assert.AreEqual("Before", sandbox.Read("contact", id)["lastname"]);
    }
}
