using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store;

[TestClass]
public sealed class UpgradeTests
{
    private static readonly ColumnDefinition Rate = TestTables.Column("rate", ColumnType.Decimal) with { Precision = 2 };
    private static readonly ColumnDefinition Customer = TestTables.Column("customerid", ColumnType.Lookup) with { Targets = ["firm"] };

    private SandboxStore? _store;

    [TestCleanup]
    public void Close() => _store?.Dispose();

    [TestMethod]
    public void NewTablesAndColumns_AreAddedAndRowsKept()
    {
        var id = Begin(Rate);

        Upgrade(Rate, TestTables.Column("note", ColumnType.String));
        Write(transaction => transaction.Update(new Entity("deal", id) { ["note"] = "new" }));

        Assert.AreEqual((1.25m, "new"), (Read(id)["rate"], Read(id)["note"]));
    }

    [TestMethod]
    public void ColumnThatIsGone_KeepsItsValues()
    {
        var id = Begin(Rate);

        Upgrade();
        Upgrade(Rate);

        Assert.AreEqual(1.25m, Read(id)["rate"]);
    }

    [TestMethod]
    public void DecimalWithMoreDigits_KeepsItsValue()
    {
        var id = Begin(Rate);

        Upgrade(Rate with { Precision = 5 });

        Assert.AreEqual(1.25m, Read(id)["rate"]);
    }

    [TestMethod]
    public void DecimalWithFewerDigits_IsRefusedByName()
    {
        Begin(Rate);

        StringAssert.Contains(Assert.ThrowsExactly<NotSupportedException>(() => Upgrade(Rate with { Precision = 1 })).Message, "deal.rate");
    }

    [TestMethod]
    public void ColumnOfAnotherType_IsRefusedByNameAndNothingChanges()
    {
        var id = Begin(Rate);

        StringAssert.Contains(Assert.ThrowsExactly<NotSupportedException>(() => Upgrade(TestTables.Column("rate", ColumnType.String))).Message, "deal.rate");
        Assert.AreEqual(1.25m, Read(id)["rate"]);
    }

    [TestMethod]
    public void DecimalWithMoreThanSevenDigits_IsRefusedByName() =>
        StringAssert.Contains(Assert.ThrowsExactly<NotSupportedException>(() => Begin(Rate with { Precision = 8 })).Message, "deal.rate");

    [TestMethod]
    public void LookupThatCanPointAtMoreTables_KeepsWhereItPoints()
    {
        Begin(Customer);
        var firm = Write(transaction => transaction.Insert(new Entity("firm")));
        var id = Write(transaction => transaction.Insert(new Entity("deal") { ["customerid"] = new EntityReference("firm", firm) }));

        Upgrade(Customer with { Targets = ["person", "firm"] });

        Assert.AreEqual(new EntityReference("firm", firm), Read(id)["customerid"]);
    }

    [TestMethod]
    public void NewAlternateKey_OverRowsThatShareValues_IsRefusedByName()
    {
        Begin(Rate);
        Write(transaction => transaction.Insert(new Entity("deal") { ["rate"] = 1.25m }));

        var refused = Assert.ThrowsExactly<NotSupportedException>(() => _store!.Upgrade(With(TestTables.Table("deal", Ownership.None, [Rate], new AlternateKeyDefinition("deal_rate", LocalizedText.Empty, ["rate"])))));

        StringAssert.Contains(refused.Message, "deal_rate");
    }

    [TestMethod]
    public void ManyToManyRelationship_HasItsIntersectTable()
    {
        _store = SandboxStore.OpenTemporary(TestTables.Environment with { ManyToMany = [new ManyToManyRelationship("person_firm", "person_firm", "person", "firm")] });
        var (person, firm) = (Guid.NewGuid(), Guid.NewGuid());

        var id = Write(transaction => transaction.Insert(new Entity("person_firm") { ["personid"] = person, ["firmid"] = firm }));

        using var session = _store.BeginRead();
        Assert.AreEqual(id, session.FindByKey("person_firm", new KeyAttributeCollection { { "personid", person }, { "firmid", firm } }));
    }

    private Guid Begin(params ColumnDefinition[] columns)
    {
        _store = SandboxStore.OpenTemporary(With(TestTables.Table("deal", Ownership.None, columns)));
        return Write(transaction => transaction.Insert(columns.Contains(Rate) ? new Entity("deal") { ["rate"] = 1.25m } : new Entity("deal")));
    }

    private void Upgrade(params ColumnDefinition[] columns) => _store!.Upgrade(With(TestTables.Table("deal", Ownership.None, columns)));

    private static EnvironmentDefinition With(TableDefinition deal) => TestTables.Of(deal, TestTables.Firm, TestTables.Person);

    private Entity Read(Guid id)
    {
        using var session = _store!.BeginRead();
        return session.Retrieve("deal", id);
    }

    private Guid Write(Func<StoreTransaction, Guid> write)
    {
        using var transaction = _store!.BeginWrite();
        var result = write(transaction);
        transaction.Commit();
        return result;
    }

    private void Write(Action<StoreTransaction> write) => Write(transaction =>
    {
        write(transaction);
        return Guid.Empty;
    });
}
