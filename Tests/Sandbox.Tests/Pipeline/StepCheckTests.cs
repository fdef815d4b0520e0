using Segmentation.Sandbox.Metadata;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Steps that could never run are refused when the environment starts.</summary>
[TestClass]
public sealed class StepCheckTests
{
    [TestMethod]
    public void Step_OnAMessageTheSandboxLacks_IsNamed() => Refused(
        Step("DescribeContext", "Merge", 40), "DescribeContext on Merge: message Merge is not supported");

    [TestMethod]
    public void Step_OnABulkMessage_IsNamed() => Refused(
        Step("DescribeContext", "CreateMultiple", 40), "steps on CreateMultiple are not supported; register the step on the single message");

    [TestMethod]
    public void Step_InTheMainOperation_IsNamed() => Refused(Step("DescribeContext", "Create", 30), "stage 30 is not supported");

    [TestMethod]
    public void AsynchronousStep_BeforeTheOperation_IsNamed() => Refused(
        Step("DescribeContext", "Create", 20) with { IsAsynchronous = true }, "asynchronous steps run in stage 40 only");

    private static void Refused(StepDefinition step, string reason) =>
        StringAssert.Contains(Assert.ThrowsExactly<NotSupportedException>(() => With(step)).Message, reason);
}
