using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Requests at the same time wait for each other's transactions, and none is lost.</summary>
[TestClass]
public sealed class ConcurrentRequestTests
{
    [TestMethod]
    public void Requests_OfManyThreads_AllHaveTheirEffect()
    {
        using var sandbox = With(Step("CreateTask", "Create", 40, "Call"), Step("CreateTask", "Update", 10, "Check"));
        const int threads = 4, each = 10;

        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (var count = 0; count < each; count++)
                sandbox.Service.Update(new Entity("contact", sandbox.CreateContact()) { ["jobtitle"] = "Buyer" });
        });

        Assert.AreEqual(threads * each, Count(sandbox, "contact"));
        Assert.AreEqual(2 * threads * each, Count(sandbox, "task"));
    }

    private static int Count(TestSandbox sandbox, string table) => sandbox.Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
