using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>An alternate key names a row, and is there once.</summary>
[TestClass]
public sealed class AlternateKeyTests
{
    [TestMethod]
    public void Create_WithAKeyAnotherRowHas_IsRefused()
    {
        using var sandbox = WithKey();
        Create(sandbox, "E1");

        var fault = Fault(() => Create(sandbox, "E1"));

        Assert.AreEqual(ErrorCodes.DuplicateRecordEntityKey, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, "A record that has the attribute values");
    }

    [TestMethod]
    public void Row_NamedByItsKey_IsReadUpdatedAndDeleted()
    {
        using var sandbox = WithKey();
        var id = Create(sandbox, "E1");

        sandbox.Service.Update(new Entity("contact", "employeeid", "E1") { ["jobtitle"] = "Buyer" });
        var row = ((RetrieveResponse)sandbox.Service.Execute(new RetrieveRequest { Target = new EntityReference("contact", "employeeid", "E1"), ColumnSet = new ColumnSet("jobtitle") })).Entity;
        sandbox.Service.Execute(new DeleteRequest { Target = new EntityReference("contact", "employeeid", "E1") });

        Assert.AreEqual((id, "Buyer"), (row.Id, row["jobtitle"]));
        Assert.IsFalse(sandbox.Exists("contact", id));
    }

    [TestMethod]
    public void Lookup_ByKey_PointsAtTheRow()
    {
        using var sandbox = WithKey();
        var id = Create(sandbox, "E1");

        var task = sandbox.Service.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", "employeeid", "E1") });

        Assert.AreEqual(new EntityReference("contact", id), sandbox.Read("task", task)["regardingobjectid"]);
    }

    [TestMethod]
    public void Update_ByAKeyNobodyHas_IsRefused()
    {
        using var sandbox = WithKey();

        var fault = Fault(() => sandbox.Service.Update(new Entity("contact", "employeeid", "E9") { ["jobtitle"] = "Buyer" }));

        Assert.AreEqual(ErrorCodes.KeyNotFound, fault.ErrorCode);
        Assert.AreEqual("A record with the specified key values does not exist in contact entity", fault.Message);
    }

    [TestMethod]
    public void Upsert_ByKey_UpdatesTheRowThatHasIt_OrCreatesItWithTheKey()
    {
        using var sandbox = WithKey();
        var id = Create(sandbox, "E1");

        var updated = Upsert(sandbox, "E1");
        var created = Upsert(sandbox, "E2");

        Assert.AreEqual((false, id), (updated.RecordCreated, updated.Target.Id));
        Assert.IsTrue(created.RecordCreated);
        Assert.AreEqual("E2", sandbox.Read("contact", created.Target.Id)["employeeid"]);
    }

    private static Guid Create(TestSandbox sandbox, string key) => sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["employeeid"] = key });

    private static UpsertResponse Upsert(TestSandbox sandbox, string key) =>
        (UpsertResponse)sandbox.Service.Execute(new UpsertRequest { Target = new Entity("contact", "employeeid", key) { ["lastname"] = "Other" } });

    private static TestSandbox WithKey() => With(definition => definition with { Tables = Tables(definition) });

    private static IReadOnlyDictionary<string, TableDefinition> Tables(EnvironmentDefinition definition)
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
