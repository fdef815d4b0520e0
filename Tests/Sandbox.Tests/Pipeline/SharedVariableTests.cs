using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Steps of one operation share variables (learn.microsoft.com, "Understand the execution context").</summary>
[TestClass]
public sealed class SharedVariableTests
{
    [TestMethod]
    public void Variable_OfPreOperation_IsSharedWithPostOperation()
    {
        using var sandbox = With(Step("ShareVariable", "Create", 20, "reason=import"), Step("DescribeContext", "Create", 40));

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces[^1], "shared: reason=import");
    }

    [TestMethod]
    public void Variable_OfPreValidation_ReachesTheOtherStagesThroughParentContext()
    {
        using var sandbox = With(Step("ShareVariable", "Create", 10, "reason=import"), Step("DescribeContext", "Create", 20));

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces[^1], "shared: \n");
        StringAssert.Contains(sandbox.Traces[^1], "parent: Create reason=import");
    }

    [TestMethod]
    public void Variable_OfTheCallingOperation_IsInTheParentsOfTheNestedOne()
    {
        using var sandbox = With(
            Step("ShareVariable", "Create", 20, "reason=import"),
            Step("CreateTask", "Create", 40, "Call"),
            Step("DescribeContext", "Create", 10, table: "task"));

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces.Single(trace => trace.StartsWith("stage", StringComparison.Ordinal)), "parent: Create reason=import");
    }

    [TestMethod]
    public void Variable_ThatCannotBeSerialised_FailsTheRequest()
    {
        using var sandbox = With(Step("ShareUnserialisable", "Create", 20));

        var fault = Fault(() => sandbox.CreateContact());

        Assert.AreEqual(ErrorCodes.IsvUnexpected, fault.ErrorCode);
        StringAssert.Contains(fault.Message, "System.Threading.Thread");
    }

    [TestMethod]
    [DataRow(10)]
    [DataRow(20)]
    [DataRow(40)]
    public void Tag_OfARequest_IsASharedVariable(int stage)
    {
        using var sandbox = With(Step("DescribeContext", "Create", stage));

        sandbox.Service.Execute(new CreateRequest { Target = new Entity("contact") { ["lastname"] = "Sample" }, ["tag"] = "migration" });

        StringAssert.Contains(sandbox.Traces.Single(), "shared: tag=migration");
    }
}
