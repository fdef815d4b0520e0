using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Query;

/// <summary>What large tables need: keys and lookups are searched, pages come without sorting.</summary>
[TestClass]
public sealed class QueryPlanTests : QueryTestBase
{
    [TestMethod]
    public void PageInKeyOrder_IsReadFromTheKey()
    {
        var first = Plan("<fetch count='1'><entity name='person'><no-attrs/></entity></fetch>", out var cookie);
        var second = Plan($"<fetch count='1' page='2' paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'><entity name='person'><no-attrs/></entity></fetch>", out _);

        Assert.AreEqual("SCAN t0", first);
        Assert.AreEqual("SEARCH t0 USING PRIMARY KEY (personid>?)", second);
    }

    [TestMethod]
    [DataRow("any")]
    [DataRow("not any")]
    public void RelatedRows_AreSearchedByTheirLookup(string type) =>
        StringAssert.Contains(
            Plan($"<fetch><entity name='person'><no-attrs/><filter><link-entity name='member' from='personid' to='personid' link-type='{type}'><filter><condition attribute='listid' operator='eq' value='{Guid.Empty}'/></filter></link-entity></filter></entity></fetch>", out _),
            "USING INDEX member__personid (personid=?)");

    [TestMethod]
    public void SelfJoinOnTheKey_IsSearchedByTheKey() => StringAssert.Contains(
        Plan("<fetch><entity name='person'><no-attrs/><filter><link-entity name='person' from='personid' to='personid' link-type='not any'><filter><condition attribute='city' operator='eq' value='Ulm'/></filter></link-entity></filter></entity></fetch>", out _),
        "SEARCH t1 USING PRIMARY KEY (personid=?)");

    [TestMethod]
    public void BeginsWith_OnThePrimaryName_IsARangeOfItsIndex() => StringAssert.Contains(
        Plan("<fetch><entity name='person'><no-attrs/><filter><condition attribute='fullname' operator='begins-with' value='Ad'/></filter></entity></fetch>", out _),
        "SEARCH t0 USING COVERING INDEX person__fullname (fullname>? AND fullname<?)");

    [TestMethod]
    public void ListSortedByName_IsReadFromItsIndex() => Assert.AreEqual(
        "SCAN t0 USING INDEX person__fullname",
        Plan("<fetch count='50'><entity name='person'><attribute name='city'/><order attribute='fullname'/></entity></fetch>", out _));

    private string Plan(string fetchXml, out string? cookie)
    {
        InsertPeople("city", "Ulm", "Bonn");
        var log = new List<SqlLogEntry>();
        Store.SqlExecuted += log.Add;
        cookie = Fetch(fetchXml).PagingCookie;
        Store.SqlExecuted -= log.Add;
        using var session = Store.BeginRead();
        using var statement = session.Prepare("EXPLAIN QUERY PLAN " + log[0].Sql).Bind(log[0].Parameters);
        var steps = new List<string>();
        while (statement.Step())
            steps.Add(statement.Text(3));
        return string.Join("; ", steps);
    }
}
