using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A new owner takes over referencing rows as their relationship says (learn.microsoft.com, "Table relationship behavior").</summary>
[TestClass]
public sealed class AssignCascadeTests
{
    private static readonly EntityReference Team = new("team", WellKnownIds.RootTeam);

    [TestMethod]
    [DataRow(CascadeAction.NoCascade, false, false)]
    [DataRow(CascadeAction.Cascade, true, true)]
    [DataRow(CascadeAction.Active, true, false)]
    [DataRow(CascadeAction.UserOwned, true, true)]
    public void Assign_TakesTheChildrenAlong(CascadeAction onAssign, bool active, bool completed)
    {
        using var sandbox = With(definition => definition with
        {
            OneToMany = [.. definition.OneToMany.Select(relationship =>
                relationship is { ReferencedTable: "contact", ReferencingTable: "task", ReferencingColumn: "regardingobjectid" } ? relationship with { OnAssign = onAssign } : relationship)],
        });
        var contact = sandbox.CreateContact();
        var open = Task(sandbox, contact);
        var done = Task(sandbox, contact);
        sandbox.Service.Update(new Entity("task", done) { ["statecode"] = new OptionSetValue(1) });

        sandbox.Service.Update(new Entity("contact", contact) { ["ownerid"] = Team });

        var row = sandbox.Read("contact", contact);
        Assert.AreEqual(Team, row["owningteam"]);
        Assert.IsFalse(row.Contains("owninguser"));
        Assert.AreEqual(active, sandbox.Read("task", open)["ownerid"].Equals(Team));
        Assert.AreEqual(completed, sandbox.Read("task", done)["ownerid"].Equals(Team));
    }

    private static Guid Task(TestSandbox sandbox, Guid contact) =>
        sandbox.Service.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", contact) });
}
