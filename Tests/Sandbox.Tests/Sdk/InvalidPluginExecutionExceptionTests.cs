using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class InvalidPluginExecutionExceptionTests
{
    [TestMethod]
    public void Refusal_WithCode_CarriesStatusCodeAndMessage()
    {
        var refusal = new InvalidPluginExecutionException(OperationStatus.Canceled, 701100001, "SegmentEntityMismatch: …");

        Assert.AreEqual(OperationStatus.Canceled, refusal.Status);
        Assert.AreEqual(701100001, refusal.ErrorCode);
        Assert.AreEqual("SegmentEntityMismatch: …", refusal.Message);
    }

    [TestMethod]
    public void Refusal_WithoutStatus_HasFailed()
    {
        var refusal = new InvalidPluginExecutionException("No.");

        Assert.AreEqual(OperationStatus.Failed, refusal.Status);
        Assert.AreEqual(PluginHttpStatusCode.NotSet, refusal.HttpStatus);
    }
}
