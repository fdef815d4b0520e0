using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>What a delete does to referencing rows (learn.microsoft.com, "Table relationship behavior").</summary>
[TestClass]
public sealed class DeleteCascadeTests
{
    [TestMethod]
    public void Cascade_DeletesTheChildren_ThroughTheirPipeline()
    {
        using var sandbox = Tasks(CascadeAction.Cascade, Step("DescribeContext", "Delete", 40, table: "task"));
        var (contact, task) = ContactWithTask(sandbox);

        sandbox.Service.Delete("contact", contact);

        Assert.IsFalse(sandbox.Exists("task", task));
        StringAssert.Contains(sandbox.Traces.Single(), "parent: Delete");
    }

    [TestMethod]
    public void Cascade_RefusedForAChild_DeletesNothing()
    {
        using var sandbox = Tasks(CascadeAction.Cascade, Step("RefuseRequest", "Delete", 20, table: "task"));
        var (contact, task) = ContactWithTask(sandbox);

        Fault(() => sandbox.Service.Delete("contact", contact));

        Assert.IsTrue(sandbox.Exists("contact", contact));
        Assert.IsTrue(sandbox.Exists("task", task));
    }

    [TestMethod]
    public void Restrict_RefusesWhileThereAreChildren()
    {
        using var sandbox = Tasks(CascadeAction.Restrict);
        var (contact, task) = ContactWithTask(sandbox);

        var fault = Fault(() => sandbox.Service.Delete("contact", contact));
        Assert.AreEqual(ErrorCodes.CannotDeleteDueToAssociation, fault.ErrorCode);
        Assert.AreEqual("The object you tried to delete is associated with another object and cannot be deleted.", fault.Message);

        sandbox.Service.Delete("task", task);
        sandbox.Service.Delete("contact", contact);
        Assert.IsFalse(sandbox.Exists("contact", contact));
    }

    [TestMethod]
    public void RemoveLink_ClearsTheLookup_WithoutAnUpdate()
    {
        using var sandbox = Tasks(CascadeAction.RemoveLink, Step("DescribeContext", "Update", 40, table: "task"));
        var (contact, task) = ContactWithTask(sandbox);

        sandbox.Service.Delete("contact", contact);

        Assert.IsFalse(sandbox.Read("task", task).Contains("regardingobjectid"));
        Assert.AreEqual(0, sandbox.Traces.Count);
    }

    [TestMethod]
    public void Cascade_InACircle_EndsWhereItBegan()
    {
        using var sandbox = With(definition => definition with
        {
            OneToMany = [.. definition.OneToMany.Select(relationship =>
                relationship is { ReferencedTable: "account", ReferencingColumn: "parentaccountid" } ? relationship with { OnDelete = CascadeAction.Cascade } : relationship)],
        });
        var parent = sandbox.Service.Create(new Entity("account") { ["name"] = "Parent" });
        var child = sandbox.Service.Create(new Entity("account") { ["name"] = "Child", ["parentaccountid"] = new EntityReference("account", parent) });
        sandbox.Service.Update(new Entity("account", parent) { ["parentaccountid"] = new EntityReference("account", child) });

        sandbox.Service.Delete("account", parent);

        Assert.IsFalse(sandbox.Exists("account", parent) || sandbox.Exists("account", child));
    }

    private static TestSandbox Tasks(CascadeAction onDelete, params StepDefinition[] steps) => With(definition => definition with
    {
        Steps = steps,
        OneToMany = [.. definition.OneToMany.Select(relationship =>
            relationship is { ReferencedTable: "contact", ReferencingTable: "task", ReferencingColumn: "regardingobjectid" } ? relationship with { OnDelete = onDelete } : relationship)],
    });

    private static (Guid Contact, Guid Task) ContactWithTask(TestSandbox sandbox)
    {
        var contact = sandbox.CreateContact();
        var task = sandbox.Service.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", contact) });
        return (contact, task);
    }
}
