using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Upsert becomes a create or an update, with the steps of either.</summary>
[TestClass]
public sealed class UpsertTests
{
    [TestMethod]
    public void Upsert_OfAnUnknownId_CreatesTheRowWithIt()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 10), Step("DescribeContext", "Update", 10));
        var id = Guid.NewGuid();

        var response = Upsert(sandbox, new Entity("contact", id) { ["lastname"] = "Sample" });

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual(new EntityReference("contact", id), response.Target);
        StringAssert.Contains(sandbox.Traces.Single(), "in transaction False");
    }

    [TestMethod]
    public void Upsert_ByAlternateKey_UpdatesTheRowThatHasIt()
    {
        using var sandbox = With(definition => definition with { Tables = WithKey(definition) });
        var id = sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["employeeid"] = "E1" });

        var response = Upsert(sandbox, new Entity("contact", "employeeid", "E1") { ["lastname"] = "Other" });

        Assert.IsFalse(response.RecordCreated);
        Assert.AreEqual("Other", sandbox.Read("contact", id)["lastname"]);
    }

    [TestMethod]
    public void Upsert_ByAnAlternateKeyNobodyHas_CreatesTheRowWithIt()
    {
        using var sandbox = With(definition => definition with { Tables = WithKey(definition) });

        var response = Upsert(sandbox, new Entity("contact", "employeeid", "E2") { ["lastname"] = "Sample" });

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual("E2", sandbox.Read("contact", response.Target.Id)["employeeid"]);
    }

    private static UpsertResponse Upsert(TestSandbox sandbox, Entity row) => (UpsertResponse)sandbox.Service.Execute(new UpsertRequest { Target = row });

    private static IReadOnlyDictionary<string, TableDefinition> WithKey(EnvironmentDefinition definition)
    {
        var contact = definition.Table("contact");
        var columns = contact.Columns.Values.Where(column => column.LogicalName != "employeeid")
            .Append(new ColumnDefinition { LogicalName = "employeeid", SchemaName = "EmployeeId", Type = ColumnType.String, MaxLength = 50 });
        return new Dictionary<string, TableDefinition>(definition.Tables)
        {
            ["contact"] = new TableDefinition(contact.LogicalName, contact.SchemaName, contact.EntitySetName, columns)
            {
                Ownership = contact.Ownership,
                AlternateKeys = [new AlternateKeyDefinition("employee_key", LocalizedText.Empty, ["employeeid"])],
            },
        };
    }
}
