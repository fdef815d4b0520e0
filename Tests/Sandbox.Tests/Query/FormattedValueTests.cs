using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class FormattedValueTests : QueryTestBase
{
    [TestMethod]
    [DataRow(1033, "Blue", "Yes", "Chess; Opera", "1,234", "0.50", "3/14/2026 1:00 PM", "3/14/2026")]
    [DataRow(1031, "Blau", "Ja", "Schach; Oper", "1.234", "0,50", "14.03.2026 13:00", "14.03.2026")]
    public void Values_AreShownInTheCallersLanguageAndTimeZone(int language, string colour, string flag, string hobbies, string number, string discount, string met, string born)
    {
        Scope = Scope with { Language = language, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };
        Insert("person",
            ("fullname", "A"), ("colour", new OptionSetValue(2)), ("optedout", true), ("visits", 1234), ("discount", 0.5m),
            ("hobbies", new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(3)])),
            ("metat", Tests.Store.TestTables.Noon), ("born", Tests.Store.TestTables.Noon.Date));

        var shown = Fetch("<fetch><entity name='person'/></fetch>").Entities.Single().FormattedValues;

        Assert.AreEqual(colour, shown["colour"]);
        Assert.AreEqual(flag, shown["optedout"]);
        Assert.AreEqual(hobbies, shown["hobbies"]);
        Assert.AreEqual(number, shown["visits"]);
        Assert.AreEqual(discount, shown["discount"]);
        Assert.AreEqual(met, shown["metat"].Replace('\u202f', ' '));
        Assert.AreEqual(born, shown["born"]);
        Assert.IsFalse(shown.ContainsKey("fullname"));
    }

    [TestMethod]
    public void Lookups_OfManyRows_GetTheirNamesWithOneStatementATable()
    {
        var firms = Enumerable.Range(0, 20).Select(number => Insert("firm", ("name", $"Firm {number}"))).ToList();
        foreach (var firm in firms)
            Insert("person", ("fullname", "P"), ("firmid", new EntityReference("firm", firm)), ("parentid", new EntityReference("firm", firm)));
        var log = new List<SqlLogEntry>();
        Store.SqlExecuted += log.Add;

        var rows = Fetch("<fetch><entity name='person'><attribute name='firmid'/><attribute name='parentid'/></entity></fetch>").Entities;

        Assert.AreEqual(2, log.Count);
        Assert.AreEqual("Firm 7", rows[7].GetAttributeValue<EntityReference>("parentid").Name);
        Assert.AreEqual("Firm 7", rows[7].FormattedValues["firmid"]);
    }

    [TestMethod]
    public void RowReadById_CanBeCompletedTheSameWay()
    {
        var id = Insert("person", ("colour", new OptionSetValue(1)), ("firmid", new EntityReference("firm", Insert("firm", ("name", "Contoso")))));
        using var session = Store.BeginRead();

        var row = session.Retrieve("person", id);
        session.Complete([row], Scope);

        Assert.AreEqual("Red", row.FormattedValues["colour"]);
        Assert.AreEqual("Contoso", row.GetAttributeValue<EntityReference>("firmid").Name);
    }
}
