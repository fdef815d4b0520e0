using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Several writes in one request.</summary>
[TestClass]
public sealed class BatchTests
{
    private static readonly Guid First = Guid.NewGuid(), Second = Guid.NewGuid();

    private static CreateRequest Good(Guid id) => new() { Target = new Entity("contact", id) { ["lastname"] = "Sample" } };

    private static CreateRequest Bad => new() { Target = new Entity("contact") { ["shoesize"] = 43 } };

    [TestMethod]
    public void ExecuteTransaction_WithOneBadRequest_StoresNothing()
    {
        using var sandbox = With();

        Fault(() => sandbox.Service.Execute(new ExecuteTransactionRequest { Requests = [Good(First), Bad] }));

        Assert.IsFalse(sandbox.Exists("contact", First));
    }

    [TestMethod]
    public void ExecuteMultiple_ContinuingOnError_StoresTheGoodOnes()
    {
        using var sandbox = With();

        var response = (ExecuteMultipleResponse)sandbox.Service.Execute(new ExecuteMultipleRequest
        {
            Requests = [Good(First), Bad, Good(Second)],
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = false },
        });

        Assert.IsTrue(response.IsFaulted);
        Assert.AreEqual(1, response.Responses.Single().RequestIndex);
        Assert.IsTrue(sandbox.Exists("contact", First) && sandbox.Exists("contact", Second));
    }
}
