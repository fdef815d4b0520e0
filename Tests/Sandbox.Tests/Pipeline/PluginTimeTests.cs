using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Plug-ins have two minutes; here less.</summary>
[TestClass]
public sealed class PluginTimeTests
{
    [TestMethod]
    public void Plugin_OverTheLimit_IsRefusedAndRolledBack()
    {
        var options = new SandboxOptions { Limits = new PipelineLimits { PluginTime = TimeSpan.FromMilliseconds(20) } };
        using var sandbox = With(definition => definition with { Steps = [Step("Sleep", "Create", 40, "50")] }, options);

        var fault = Fault(() => sandbox.CreateContact());

        Assert.AreEqual(ErrorCodes.PluginTimeout, fault.ErrorCode);
        Assert.AreEqual("The plug-in execution failed because the operation has timed-out at the Sandbox Client.", fault.Message);
    }
}
