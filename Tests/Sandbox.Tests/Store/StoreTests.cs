using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store;

[TestClass]
public sealed class StoreTests
{
    private readonly SandboxStore _store = SandboxStore.OpenTemporary(TestTables.Environment);

    [TestCleanup]
    public void Close() => _store.Dispose();

    [TestMethod]
    public void Row_OfEveryColumnType_ComesBackAsWritten()
    {
        var person = new Entity("person", Guid.NewGuid())
        {
            ["fullname"] = "Änne 'Quote\" Müller", ["notes"] = new string('x', 100_000), ["visits"] = -7, ["rating"] = 1.25,
            ["discount"] = 12.34m, ["revenue"] = new Money(-0.0001m), ["optedout"] = true, ["metat"] = TestTables.Noon,
            ["born"] = new DateTime(1970, 1, 1), ["colour"] = new OptionSetValue(2),
            ["hobbies"] = new OptionSetValueCollection([new OptionSetValue(3), new OptionSetValue(1)]),
            ["firmid"] = new EntityReference("firm", Guid.NewGuid()), ["parentid"] = new EntityReference("person", Guid.NewGuid()),
        };

        Write(transaction => transaction.Insert(person));

        var stored = Read(session => session.Retrieve("person", person.Id));
        foreach (var (name, value) in person.Attributes.Where(value => value.Key != "hobbies"))
            Assert.AreEqual(value, stored[name], name);
        CollectionAssert.AreEqual(new[] { 1, 3 }, stored.GetAttributeValue<OptionSetValueCollection>("hobbies").Select(option => option.Value).ToArray());
    }

    [TestMethod]
    public void EmptyColumn_WhenRead_IsAbsent()
    {
        var id = Write(transaction => transaction.Insert(new Entity("person") { ["fullname"] = "A", ["city"] = null }));

        var stored = Read(session => session.Retrieve("person", id));

        Assert.IsFalse(stored.Contains("city"));
        Assert.IsFalse(stored.Contains("visits"));
    }

    [TestMethod]
    public void Update_WithNull_EmptiesOnlyThatColumn()
    {
        var id = Write(transaction => transaction.Insert(new Entity("person") { ["fullname"] = "A", ["city"] = "Ulm" }));

        Write(transaction => transaction.Update(new Entity("person", id) { ["city"] = null }));

        var stored = Read(session => session.Retrieve("person", id));
        Assert.IsFalse(stored.Contains("city"));
        Assert.AreEqual("A", stored["fullname"]);
    }

    [TestMethod]
    public void RowVersion_WithEachWrite_Grows()
    {
        var first = Write(transaction => transaction.Insert(new Entity("person")));
        var second = Write(transaction => transaction.Insert(new Entity("firm")));
        Write(transaction => transaction.Update(new Entity("person", first) { ["city"] = "Ulm" }));

        var versions = Read(session => new[] { session.Retrieve("firm", second), session.Retrieve("person", first) }.Select(row => long.Parse(row.RowVersion)).ToArray());

        CollectionAssert.AreEqual(new long[] { 2, 3 }, versions);
    }

    [TestMethod]
    public void Transaction_WithoutCommit_LeavesNothing()
    {
        var id = Guid.NewGuid();
        using (var transaction = _store.BeginWrite())
            transaction.Insert(new Entity("person", id));

        Assert.IsFalse(Read(session => session.Exists("person", id)));
    }

    [TestMethod]
    public void Transaction_BeforeCommit_IsSeenByItselfOnly()
    {
        using var transaction = _store.BeginWrite();
        var id = transaction.Insert(new Entity("person"));

        Assert.IsTrue(transaction.Exists("person", id));
        Assert.IsFalse(Read(session => session.Exists("person", id)));
    }

    [TestMethod]
    public void Session_WhileOthersCommit_KeepsItsSnapshot()
    {
        using var session = _store.BeginRead();
        var id = Guid.NewGuid();
        Assert.IsFalse(session.Exists("person", id));

        Write(transaction => transaction.Insert(new Entity("person", id)));

        Assert.IsFalse(session.Exists("person", id));
        Assert.IsTrue(Read(later => later.Exists("person", id)));
    }

    [TestMethod]
    public void Savepoint_WithoutRelease_UndoesOnlyWhatFollowedIt()
    {
        var (kept, undone, released) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        Write(transaction =>
        {
            transaction.Insert(new Entity("person", kept));
            using (transaction.Savepoint())
                transaction.Insert(new Entity("person", undone));
            using (var savepoint = transaction.Savepoint())
            {
                transaction.Insert(new Entity("person", released));
                savepoint.Release();
            }
        });

        CollectionAssert.AreEqual(new[] { true, false, true }, Read(session => new[] { kept, undone, released }.Select(id => session.Exists("person", id)).ToArray()));
    }

    [TestMethod]
    public void Insert_OfAnIdThatExists_IsRefusedAsDuplicate()
    {
        var id = Write(transaction => transaction.Insert(new Entity("person")));

        AssertFault(ErrorCodes.DuplicateRecord, "matching key values", () => Write(transaction => transaction.Insert(new Entity("person", id))));
    }

    [TestMethod]
    public void AlternateKey_WithValuesOfAnotherRow_IsRefusedWhateverTheCase()
    {
        Write(transaction => transaction.Insert(new Entity("firm") { ["code"] = "a1", ["region"] = "Süd" }));

        AssertFault(ErrorCodes.DuplicateRecordEntityKey, "firm_code", () => Write(transaction => transaction.Insert(new Entity("firm") { ["code"] = "A1", ["region"] = "sud" })));
    }

    [TestMethod]
    public void AlternateKey_WithAnEmptyColumn_IsNotCompared()
    {
        Write(transaction => transaction.Insert(new Entity("firm") { ["code"] = "a1" }));
        Write(transaction => transaction.Insert(new Entity("firm") { ["code"] = "a1" }));
    }

    [TestMethod]
    public void FindByKey_FindsTheRow()
    {
        var id = Write(transaction => transaction.Insert(new Entity("firm") { ["code"] = "a1", ["region"] = "Süd" }));

        Assert.AreEqual(id, Read(session => session.FindByKey("firm", new KeyAttributeCollection { { "region", "SÜD" }, { "code", "A1" } })));
        Assert.IsNull(Read(session => session.FindByKey("firm", new KeyAttributeCollection { { "region", "Nord" }, { "code", "A1" } })));
        AssertFault(ErrorCodes.InvalidArgument, "not a defined key", () => Read(session => session.FindByKey("firm", new KeyAttributeCollection { { "code", "A1" } })));
    }

    [TestMethod]
    [DataRow("update")]
    [DataRow("delete")]
    [DataRow("retrieve")]
    public void MissingRow_IsNamed(string operation)
    {
        var id = Guid.NewGuid();

        AssertFault(ErrorCodes.ObjectDoesNotExist, $"Entity 'person' With Id = {id} Does Not Exist", () => Write(transaction =>
        {
            if (operation == "update")
                transaction.Update(new Entity("person", id) { ["city"] = "Ulm" });
            else if (operation == "delete")
                transaction.Delete("person", id);
            else
                transaction.Retrieve("person", id);
        }));
    }

    [TestMethod]
    public void UnknownColumn_IsNamedAsThePlatformDoes() => AssertFault(
        ErrorCodes.QueryColumnNotFound, "'person' entity doesn't contain attribute with Name = 'shoe' and NameMapping = 'Logical'.",
        () => Write(transaction => transaction.Insert(new Entity("person") { ["shoe"] = 1 })));

    [TestMethod]
    public void UnknownTable_IsNamedAsThePlatformDoes() => AssertFault(
        ErrorCodes.QueryTableNotFound, "The entity with a name = 'shoe' with namemapping = 'Logical' was not found in the MetadataCache.",
        () => Read(session => session.Find("shoe", Guid.NewGuid())));

    [TestMethod]
    [DataRow("colour", 1, "OptionSetValue")]
    [DataRow("visits", "1", "System.Int32")]
    [DataRow("firmid", "x", "EntityReference")]
    [DataRow("rating", double.NaN, "System.Double")]
    public void ValueOfAnotherType_IsRefusedWithTheRightOne(string column, object value, string expected) =>
        AssertFault(ErrorCodes.InvalidArgument, expected, () => Write(transaction => transaction.Insert(new Entity("person") { [column] = value })));

    [TestMethod]
    public void Lookup_AtATableItCannotPointAt_IsRefused() =>
        AssertFault(ErrorCodes.InvalidArgument, "can point at firm", () => Write(transaction => transaction.Insert(new Entity("person") { ["firmid"] = new EntityReference("person", Guid.NewGuid()) })));

    [TestMethod]
    public void Referencing_ListsTheRowsThatPointAtTheRowOfThatTable()
    {
        var firm = new EntityReference("firm", Guid.NewGuid());
        var pointing = Write(transaction => transaction.Insert(new Entity("person") { ["parentid"] = firm }));
        Write(transaction => transaction.Insert(new Entity("person") { ["parentid"] = new EntityReference("person", firm.Id) }));

        CollectionAssert.AreEqual(new[] { pointing }, Read(session => session.Referencing("person", "parentid", firm)).ToArray());
    }

    [TestMethod]
    public void SqlExecuted_TellsTextParametersAndRows()
    {
        var id = Write(transaction => transaction.Insert(new Entity("person") { ["city"] = "Ulm" }));
        var log = new List<SqlLogEntry>();
        _store.SqlExecuted += log.Add;

        Read(session => session.Retrieve("person", id, ["city"]));

        var entry = log.Single();
        Assert.AreEqual("SELECT \"personid\", \"city\" FROM \"person\" WHERE \"personid\" = ?", entry.Sql);
        CollectionAssert.AreEqual(id.ToByteArray(bigEndian: true), (byte[])entry.Parameters[0]!);
        Assert.AreEqual(1, entry.Rows);
    }

    private T Read<T>(Func<StoreSession, T> read)
    {
        using var session = _store.BeginRead();
        return read(session);
    }

    private T Write<T>(Func<StoreTransaction, T> write)
    {
        using var transaction = _store.BeginWrite();
        var result = write(transaction);
        transaction.Commit();
        return result;
    }

    private void Write(Action<StoreTransaction> write) => Write(transaction =>
    {
        write(transaction);
        return 0;
    });

    private static void AssertFault(int code, string text, Action action)
    {
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(action);
        Assert.AreEqual(code, fault.Detail.ErrorCode);
        StringAssert.Contains(fault.Message, text);
    }
}
