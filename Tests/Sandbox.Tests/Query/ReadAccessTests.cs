using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class ReadAccessTests : QueryTestBase
{
    private static readonly Guid User = new("00000000-0000-0000-0000-0000000000a1"), Other = new("00000000-0000-0000-0000-0000000000a2"), Team = new("00000000-0000-0000-0000-0000000000a3");
    private static readonly Guid Unit = new("00000000-0000-0000-0000-0000000000b1"), UnitBelow = new("00000000-0000-0000-0000-0000000000b2"), UnitBeside = new("00000000-0000-0000-0000-0000000000b3");

    [TestMethod]
    [DataRow(ReadDepth.Basic, "mine,team's")]
    [DataRow(ReadDepth.Local, "mine,team's,unit's")]
    [DataRow(ReadDepth.Deep, "below,mine,team's,unit's")]
    [DataRow(ReadDepth.Global, "below,beside,mine,team's,unit's")]
    public void Query_ShowsRowsInReach(ReadDepth depth, string expected)
    {
        People();
        Scope = With(("person", depth));

        Assert.AreEqual(expected, People(""));
    }

    [TestMethod]
    public void Query_WithoutThePrivilege_IsRefused()
    {
        Scope = With(("person", ReadDepth.None));

        AssertFault(ErrorCodes.PrivilegeDenied, "person", () => People(""));
    }

    [TestMethod]
    [DataRow("inner", "")]
    [DataRow("outer", "beside")]
    public void JoinedRow_OutOfReach_IsNotThere(string type, string expected)
    {
        LinkedToHiddenFirm();

        Assert.AreEqual(expected, People($"<link-entity name='firm' from='firmid' to='firmid' link-type='{type}'/>"));
    }

    [TestMethod]
    [DataRow("any", "")]
    [DataRow("not any", "beside")]
    public void TestedRow_OutOfReach_IsNotThere(string type, string expected)
    {
        LinkedToHiddenFirm();

        Assert.AreEqual(expected, People($"<filter><link-entity name='firm' from='firmid' to='firmid' link-type='{type}'/></filter>"));
    }

    [TestMethod]
    public void Count_OfAnAggregate_CountsRowsInReachOnly()
    {
        People();
        Scope = With(("person", ReadDepth.Basic));

        var row = Fetch("<fetch aggregate='true'><entity name='person'><attribute name='personid' alias='rows' aggregate='count'/></entity></fetch>").Entities.Single();

        Assert.AreEqual(2, row.GetAttributeValue<AliasedValue>("rows").Value);
    }

    [TestMethod]
    public void OrganizationOwnedTable_HasNoOwnersToCompare()
    {
        Insert("member", ("name", "A"));
        Scope = With(("member", ReadDepth.Basic));

        Assert.AreEqual(1, Fetch("<fetch><entity name='member'/></fetch>").Entities.Count);
    }

    private void People()
    {
        Person("mine", "systemuser", User, UnitBeside);
        Person("team's", "team", Team, UnitBeside);
        Person("unit's", "systemuser", Other, Unit);
        Person("below", "systemuser", Other, UnitBelow);
        Person("beside", "systemuser", Other, UnitBeside);
    }

    private void Person(string name, string ownerTable, Guid owner, Guid unit) => Insert(
        "person", ("fullname", name), ("ownerid", new EntityReference(ownerTable, owner)), ("owningbusinessunit", new EntityReference("businessunit", unit)));

    private void LinkedToHiddenFirm()
    {
        var firm = Insert("firm", ("name", "hidden"), ("ownerid", new EntityReference("systemuser", Other)));
        Insert("person", ("fullname", "beside"), ("firmid", new EntityReference("firm", firm)));
        Scope = With(("person", ReadDepth.Global), ("firm", ReadDepth.Basic));
    }

    private static QueryScope With(params (string Table, ReadDepth Depth)[] depths) =>
        QueryScope.System with { UserId = User, Access = new Depths(depths.ToDictionary(depth => depth.Table, depth => depth.Depth)) };

    private sealed class Depths(Dictionary<string, ReadDepth> depths) : IReadAccess
    {
        public RowScope Of(string table) => new(depths[table], [User, Team], depths[table] is ReadDepth.Deep ? [Unit, UnitBelow] : [Unit]);
    }
}
