using Segmentation.Sandbox.Tests.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.PluginHost;

/// <summary>Plug-ins come out of the bytes of a net462 DLL.</summary>
[TestClass]
public sealed class PluginTypesTests
{
    [TestMethod]
    public void Instance_OfAStep_IsCachedAsOnThePlatform()
    {
        using var sandbox = With(Step("CountRuns", "Create", 20));

        sandbox.CreateContact();
        sandbox.CreateContact();

        CollectionAssert.AreEqual(new[] { "run 1", "run 2" }, sandbox.Traces.ToArray());
    }

    [TestMethod]
    public void Steps_OfOneType_HaveInstancesOfTheirOwn()
    {
        using var sandbox = With(Step("CountRuns", "Create", 20), Step("CountRuns", "Create", 40));

        sandbox.CreateContact();

        CollectionAssert.AreEqual(new[] { "run 1", "run 1" }, sandbox.Traces.ToArray());
    }

    [TestMethod]
    public void Step_OfATypeTheAssemblyLacks_IsRefusedByName()
    {
        using var sandbox = With(Step("NotInTheAssembly", "Create", 20));

        StringAssert.Contains(Fault(() => sandbox.CreateContact()).Message, "Segmentation.Sandbox.Fixtures.NotInTheAssembly");
    }
}
