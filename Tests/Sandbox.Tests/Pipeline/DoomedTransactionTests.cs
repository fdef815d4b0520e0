using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A failed service call ends the transaction: a plug-in that goes on fails the whole request (learn.microsoft.com, "Troubleshoot Dataverse plug-ins").</summary>
[TestClass]
public sealed class DoomedTransactionTests
{
    [TestMethod]
    [DataRow(20)]
    [DataRow(40)]
    public void SwallowedServiceFault_InTheTransaction_FailsTheRequest(int stage)
    {
        using var sandbox = With(Step("SwallowServiceFault", "Create", stage));

        var fault = Fault(() => sandbox.CreateContact());

        Assert.AreEqual(-2146893812, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, "ISV code reduced the open transaction count.");
    }

    [TestMethod]
    public void ServiceCall_AfterASwallowedFault_FindsNoTransaction()
    {
        using var sandbox = With(Step("SwallowServiceFault", "Create", 20, "again"));

        var fault = Fault(() => sandbox.CreateContact());

        Assert.AreEqual(ErrorCodes.NoActiveTransaction, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, "There is no active transaction.");
    }

    [TestMethod]
    public void SwallowedServiceFault_InPreValidation_IsOutsideOfTheTransaction()
    {
        using var sandbox = With(Step("SwallowServiceFault", "Create", 10));

        Assert.IsTrue(sandbox.Exists("contact", sandbox.CreateContact()));
    }
}
