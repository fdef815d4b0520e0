using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Tests.Query;

/// <summary>Where Dataverse and plain SQL differ.</summary>
[TestClass]
public sealed class TrapTests : QueryTestBase
{
    [TestMethod]
    [DataRow("eq", "MÜNCHEN", "munchen,München", DisplayName = "eq")]
    [DataRow("in", "MÜNCHEN", "munchen,München", DisplayName = "in")]
    [DataRow("like", "MÜN%", "munchen,München", DisplayName = "like with a prefix")]
    [DataRow("like", "%NCH%", "munchen,München", DisplayName = "like inside")]
    [DataRow("begins-with", "MUN", "munchen,München", DisplayName = "begins-with")]
    [DataRow("ends-with", "CHEN", "munchen,München", DisplayName = "ends-with")]
    public void Text_IsComparedWithoutCaseAndAccents(string @operator, string value, string found)
    {
        InsertPeople("city", "munchen", "München", "Ulm", null);

        Assert.AreEqual(found, Where("city", @operator, value));
    }

    [TestMethod]
    public void Text_InOrder_IsSortedWithoutCaseAndAccents()
    {
        InsertPeople("city", "zebra", "Äpfel", "apfel2", "Birne");

        Assert.AreEqual("Äpfel,apfel2,Birne,zebra", People(""));
    }

    [TestMethod]
    public void Distinct_TakesTextWithoutCaseAsEqual()
    {
        InsertPeople("city", "Ulm", "ULM", "Bonn");

        Assert.AreEqual(2, Fetch("<fetch distinct='true'><entity name='person'><attribute name='city'/></entity></fetch>").Entities.Count);
    }

    [TestMethod]
    [DataRow("ne", "Ulm", "Bonn,none")]
    [DataRow("neq", "Ulm", "Bonn,none")]
    [DataRow("not-in", "Ulm", "Bonn,none")]
    [DataRow("not-like", "Ul%", "Bonn,none")]
    [DataRow("not-like", "%l%", "Bonn,none")]
    [DataRow("not-begin-with", "Ul", "Bonn,none")]
    [DataRow("not-end-with", "lm", "Bonn,none")]
    public void NegativeOperator_FindsRowsWithoutAValue(string @operator, string value, string found)
    {
        InsertPeople("city", "Ulm", "Bonn", null);

        Assert.AreEqual(found, Where("city", @operator, value));
    }

    [TestMethod]
    public void NotContainValues_FindsRowsWithoutAValue()
    {
        Insert("person", ("fullname", "golfer"), ("hobbies", new OptionSetValueCollection([new OptionSetValue(2)])));
        Insert("person", ("fullname", "player"), ("hobbies", new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(3)])));
        Insert("person", ("fullname", "none"));

        Assert.AreEqual("golfer,none", Where("hobbies", "not-contain-values", "1", "4"));
        Assert.AreEqual("golfer,player", Where("hobbies", "contain-values", "2", "3"));
    }

    [TestMethod]
    [DataRow(1033, false, "3,2,1", DisplayName = "Amber, Blue, Red")]
    [DataRow(1031, false, "3,2,1", DisplayName = "Bernstein, Blau, Rot")]
    [DataRow(1033, true, "1,2,3", DisplayName = "useraworderby: by number")]
    public void ChoiceInOrder_IsSortedByLabel(int language, bool raw, string expected)
    {
        InsertPeople("colour", new OptionSetValue(1), new OptionSetValue(2), new OptionSetValue(3));
        Scope = Scope with { Language = language };

        var rows = Fetch($"<fetch useraworderby='{(raw ? "true" : "false")}'><entity name='person'><attribute name='colour'/><order attribute='colour'/></entity></fetch>");

        Assert.AreEqual(expected, string.Join(",", rows.Entities.Select(row => row.GetAttributeValue<OptionSetValue>("colour").Value)));
    }

    [TestMethod]
    public void LookupInOrder_IsSortedByTheNameItPointsAt()
    {
        foreach (var name in (string[])["Zeta", "alpha", "Möbel"])
        {
            var firm = Insert("firm", ("name", name));
            Insert("person", ("fullname", name), ("firmid", new EntityReference("firm", firm)), ("parentid", new EntityReference("firm", firm)));
        }

        foreach (var column in (string[])["firmid", "parentid"])
        {
            var rows = Fetch($"<fetch><entity name='person'><attribute name='{column}'/><order attribute='{column}' descending='true'/></entity></fetch>");
            Assert.AreEqual("Zeta,Möbel,alpha", string.Join(",", rows.Entities.Select(row => row.GetAttributeValue<EntityReference>(column).Name)));
        }
    }

    [TestMethod]
    public void OuterLink_WithItsOwnFilter_KeepsRowsWithoutAMatch()
    {
        FirmsAndPeople();

        Assert.AreEqual("free,of A,of B", People("<link-entity name='firm' from='firmid' to='firmid' link-type='outer' alias='f'><filter><condition attribute='name' operator='eq' value='A'/></filter></link-entity>"));
    }

    [TestMethod]
    public void OuterLink_FilteredByEntityNameAtTheRoot_KeepsOnlyRowsThatSatisfyIt()
    {
        FirmsAndPeople();

        Assert.AreEqual("of A", People("<filter><condition entityname='f' attribute='name' operator='eq' value='A'/></filter><link-entity name='firm' from='firmid' to='firmid' link-type='outer' alias='f'/>"));
        Assert.AreEqual("free", People("<filter><condition entityname='firm' attribute='firmid' operator='null'/></filter><link-entity name='firm' from='firmid' to='firmid' link-type='outer'/>"));
    }

    [TestMethod]
    [DataRow("exists")]
    [DataRow("in")]
    [DataRow("matchfirstrowusingcrossapply")]
    public void LinkThatTests_NeverMultipliesRows(string type)
    {
        FirmsAndPeople(2);

        var rows = Fetch($"<fetch><entity name='firm'><attribute name='name'/><order attribute='name'/><link-entity name='person' from='firmid' to='firmid' link-type='{type}'/></entity></fetch>");

        Assert.AreEqual("A,B", string.Join(",", rows.Entities.Select(row => row["name"])));
    }

    [TestMethod]
    [DataRow("any", "A", DisplayName = "any: a match exists")]
    [DataRow("not any", "B,C", DisplayName = "not any: no match exists")]
    [DataRow("not all", "A", DisplayName = "not all: the same as any")]
    [DataRow("all", "B", DisplayName = "all: linked rows exist, none matches")]
    public void LinkInAFilter_TestsRelatedRowsOnce(string type, string expected)
    {
        FirmsAndPeople(2);
        Insert("firm", ("name", "C"));

        var rows = Fetch($"<fetch><entity name='firm'><attribute name='name'/><order attribute='name'/><filter><link-entity name='person' from='firmid' to='firmid' link-type='{type}'><filter><condition attribute='fullname' operator='like' value='%A'/></filter></link-entity></filter></entity></fetch>");

        Assert.AreEqual(expected, string.Join(",", rows.Entities.Select(row => row["name"])));
    }

    [TestMethod]
    public void LinkColumns_ComeAsAliasedValues()
    {
        FirmsAndPeople();

        var row = Fetch("<fetch><entity name='person'><attribute name='fullname'/><filter><condition attribute='fullname' operator='eq' value='of A'/></filter><link-entity name='firm' from='firmid' to='firmid'><attribute name='name'/><attribute name='code' alias='kennung'/></link-entity></entity></fetch>").Entities.Single();

        var value = row.GetAttributeValue<AliasedValue>("firm1.name");
        Assert.AreEqual(("firm", "name", "A"), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
        Assert.AreEqual("code of A", row.GetAttributeValue<AliasedValue>("kennung").Value);
    }

    [TestMethod]
    public void Decimals_AreComparedExactly()
    {
        InsertPeople("discount", 0.1m, 0.2m, 0.3m);

        Assert.AreEqual("0.3", Where("discount", "eq", "0.3"));
        Assert.AreEqual("0.2,0.3", Where("discount", "gt", "0.1"));
        Assert.AreEqual("", Where("discount", "eq", "0.301"));
        Assert.AreEqual("0.3", Where("discount", "gt", "0.299"));
    }

    [TestMethod]
    [DataRow("city", "Ulm")]
    [DataRow("visits", "1")]
    [DataRow("rating", "0.5")]
    [DataRow("discount", "0.5")]
    [DataRow("firmid", "00000000-0000-0000-0000-00000000000f")]
    public void In_WithManyValues_MeansTheSameAsWithFew(string column, string value)
    {
        Insert("person", ("fullname", "found"), ("city", "ULM"), ("visits", 1), ("rating", 0.5), ("discount", 0.5m), ("firmid", new EntityReference("firm", new Guid("00000000-0000-0000-0000-00000000000f"))));
        Insert("person", ("fullname", "none"));
        var others = Enumerable.Range(100, 40).Select(number => column == "firmid" ? Guid.NewGuid().ToString() : $"{number}").ToArray();

        Assert.AreEqual("found", Where(column, "in", [.. others, value]));
        Assert.AreEqual("", Where(column, "in", others));
        Assert.AreEqual("none", Where(column, "not-in", [.. others, value]));
    }

    [TestMethod]
    public void TopWithPage_IsRefused() => AssertFault(
        Runtime.ErrorCodes.InvalidArgument, "can't be specified with paging attribute", () => Fetch("<fetch top='3' page='1' count='2'><entity name='person'/></fetch>"));

    [TestMethod]
    public void Conditions_BeyondTheLimit_AreRefused() => AssertFault(
        Runtime.ErrorCodes.TooManyConditions, "Number of conditions in query exceeded maximum limit.",
        () => People($"<filter>{string.Concat(Enumerable.Repeat("<condition attribute='city' operator='null'/>", QueryLimits.Conditions + 1))}</filter>"));

    [TestMethod]
    public void Links_BeyondTheLimit_AreRefused() => AssertFault(
        Runtime.ErrorCodes.TooManyLinks, "Number of link entities in query exceeded maximum limit.",
        () => People(string.Concat(Enumerable.Repeat("<link-entity name='firm' from='firmid' to='firmid'/>", QueryLimits.Links + 1))));

    private void FirmsAndPeople(int peopleEach = 1)
    {
        foreach (var name in (string[])["A", "B"])
        {
            var firm = Insert("firm", ("name", name), ("code", "code of " + name));
            for (var number = 0; number < peopleEach; number++)
                Insert("person", ("fullname", "of " + name), ("firmid", new EntityReference("firm", firm)));
        }

        Insert("person", ("fullname", "free"));
    }
}
