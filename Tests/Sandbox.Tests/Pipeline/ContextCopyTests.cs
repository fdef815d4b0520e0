using Microsoft.Xrm.Sdk;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Every step works on copies; only what it may hand on is carried over.</summary>
[TestClass]
public sealed class ContextCopyTests
{
    [TestMethod]
    public void Target_ChangedInPreOperation_IsWritten()
    {
        using var sandbox = With(Step("SetColumn", "Create", 20, "jobtitle=Buyer"));

        Assert.AreEqual("Buyer", sandbox.Read("contact", sandbox.CreateContact())["jobtitle"]);
    }

    [TestMethod]
    public void Target_ChangedInPostOperation_IsNotWritten()
    {
        using var sandbox = With(Step("SetColumn", "Create", 40, "jobtitle=Buyer"));

        Assert.IsFalse(sandbox.Read("contact", sandbox.CreateContact()).Contains("jobtitle"));
    }

    [TestMethod]
    public void Target_ChangedByAPlugin_LeavesTheCallersRowAlone()
    {
        using var sandbox = With(Step("SetColumn", "Create", 20, "jobtitle=Buyer"));
        var row = new Entity("contact") { ["lastname"] = "Sample" };

        sandbox.Service.Create(row);

        CollectionAssert.AreEqual(new[] { "lastname" }, row.Attributes.Keys.ToArray());
    }

    [TestMethod]
    public void ParentContext_ChangedByAPlugin_StaysAsItWas()
    {
        using var sandbox = With(
            Step("ChangeParentContext", "Create", 20) with { Rank = 1 },
            Step("DescribeContext", "Create", 20) with { Rank = 2 });

        sandbox.CreateContact();

        Assert.IsFalse(sandbox.Traces[^1].Contains("changed", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Steps_OfOneStage_RunInOrderOfTheirRank()
    {
        using var sandbox = With(
            Step("SetColumn", "Create", 20, "jobtitle=Second") with { Rank = 2 },
            Step("SetColumn", "Create", 20, "jobtitle=First") with { Rank = 1 });

        Assert.AreEqual("Second", sandbox.Read("contact", sandbox.CreateContact())["jobtitle"]);
    }
}
