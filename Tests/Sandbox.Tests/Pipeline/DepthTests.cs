using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Depth counts nested calls; the ninth is taken for an endless loop.</summary>
[TestClass]
public sealed class DepthTests
{
    [TestMethod]
    public void EndlessLoop_IsStoppedAfterEightLevels()
    {
        using var sandbox = With(Step("UpdateSameRow", "Update", 40));
        var id = sandbox.CreateContact();

        var fault = Fault(() => sandbox.Service.Update(new Entity("contact", id) { ["description"] = "start" }));

        Assert.AreEqual(ErrorCodes.DepthTooHigh, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, "This workflow job was canceled because the workflow that started it included an infinite loop.");
        Assert.AreEqual(8, sandbox.Traces.Count);
        Assert.IsFalse(sandbox.Read("contact", id).Contains("description"));
    }

    [TestMethod]
    public void NestedCall_IsOneDeeper_AndInTheTransaction()
    {
        using var sandbox = With(
            Step("CreateTask", "Create", 40, "Call"),
            Step("DescribeContext", "Create", 10, table: "task"));

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces.Single(trace => trace.Length > 0), "stage 10, depth 2, in transaction True");
    }

    [TestMethod]
    public void PreValidation_OfARequestFromOutside_IsNotInTheTransaction()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 10), Step("DescribeContext", "Create", 20));

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces[0], "stage 10, depth 1, in transaction False");
        StringAssert.Contains(sandbox.Traces[1], "stage 20, depth 1, in transaction True");
    }
}
