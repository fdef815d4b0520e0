using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A request may insist on the version it has read (learn.microsoft.com, "Optimistic concurrency").</summary>
[TestClass]
public sealed class OptimisticConcurrencyTests
{
    [TestMethod]
    public void Update_OfTheVersionRead_IsDone()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();

        Update(sandbox, id, sandbox.Read("contact", id).RowVersion);

        Assert.AreEqual("Other", sandbox.Read("contact", id)["lastname"]);
    }

    [TestMethod]
    public void Update_OfAFormerVersion_IsRefused()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();
        var former = sandbox.Read("contact", id).RowVersion;
        sandbox.Service.Update(new Entity("contact", id) { ["jobtitle"] = "Buyer" });

        Assert.AreEqual(ErrorCodes.ConcurrencyVersionMismatch, Fault(() => Update(sandbox, id, former)).ErrorCode);
    }

    [TestMethod]
    public void Update_WithoutAVersion_IsRefused()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();

        Assert.AreEqual(ErrorCodes.ConcurrencyVersionNotProvided, Fault(() => Update(sandbox, id, null)).ErrorCode);
    }

    [TestMethod]
    public void Delete_OfAFormerVersion_IsRefused()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();
        var former = sandbox.Read("contact", id).RowVersion;
        sandbox.Service.Update(new Entity("contact", id) { ["jobtitle"] = "Buyer" });

        var fault = Fault(() => sandbox.Service.Execute(new DeleteRequest
        {
            Target = new EntityReference("contact", id) { RowVersion = former },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        }));

        Assert.AreEqual(ErrorCodes.ConcurrencyVersionMismatch, fault.ErrorCode);
        Assert.IsTrue(sandbox.Exists("contact", id));
    }

    private static void Update(TestSandbox sandbox, Guid id, string? version) => sandbox.Service.Execute(new UpdateRequest
    {
        Target = new Entity("contact", id) { ["lastname"] = "Other", RowVersion = version },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    });
}
