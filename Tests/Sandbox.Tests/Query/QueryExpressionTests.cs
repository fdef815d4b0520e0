using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.Expressions;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class QueryExpressionTests : QueryTestBase
{
    [TestMethod]
    public void Expression_WithLinksFiltersAndOrders_FindsWhatItsFetchXmlFinds()
    {
        var firm = Insert("firm", ("name", "A"));
        Insert("person", ("fullname", "one"), ("visits", 1), ("firmid", new EntityReference("firm", firm)));
        Insert("person", ("fullname", "two"), ("visits", 2), ("firmid", new EntityReference("firm", firm)));
        Insert("person", ("fullname", "three"), ("visits", 3));
        var query = new QueryExpression("person") { ColumnSet = new ColumnSet("fullname"), Criteria = new FilterExpression(LogicalOperator.Or) };
        query.Criteria.AddCondition("visits", ConditionOperator.In, 2, 3);
        query.Criteria.AddCondition("f", "name", ConditionOperator.NotNull);
        var link = query.AddLink("firm", "firmid", "firmid", JoinOperator.LeftOuter);
        link.EntityAlias = "f";
        link.Columns.AddColumn("name");
        query.AddOrder("visits", OrderType.Descending);

        var rows = Run(query).Entities;

        Assert.AreEqual("three,two,one", string.Join(",", rows.Select(row => row["fullname"])));
        Assert.AreEqual("A", rows[1].GetAttributeValue<AliasedValue>("f.name").Value);
    }

    [TestMethod]
    public void AnyAllFilterLink_TestsRelatedRows()
    {
        var firm = Insert("firm", ("name", "A"));
        Insert("firm", ("name", "B"));
        Insert("person", ("firmid", new EntityReference("firm", firm)));
        var query = new QueryExpression("firm") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AnyAllFilterLinkEntity = new LinkEntity("firm", "person", "firmid", "firmid", JoinOperator.NotAny);

        Assert.AreEqual("B", Run(query).Entities.Single()["name"]);
    }

    [TestMethod]
    public void PageInfo_WithItsCookie_GoesOn()
    {
        InsertPeople("city", "a", "b", "c");
        var query = new QueryExpression("person") { ColumnSet = new ColumnSet("city"), PageInfo = new PagingInfo { Count = 2, PageNumber = 1 } };
        query.AddOrder("city", OrderType.Ascending);
        var first = Run(query);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = first.PagingCookie;

        Assert.AreEqual("c", Run(query).Entities.Single()["city"]);
    }

    [TestMethod]
    public void QueryByAttribute_WithNull_FindsRowsWithoutAValue()
    {
        InsertPeople("city", "a", null);
        var query = new QueryByAttribute("person") { ColumnSet = new ColumnSet("fullname") };
        query.AddAttributeValue("city", null);

        Assert.AreEqual("none", Run(query).Entities.Single()["fullname"]);
    }

    [TestMethod]
    public void CompareColumns_ComparesColumnsOfARow()
    {
        Insert("person", ("fullname", "Ulm"), ("city", "ULM"));
        Insert("person", ("fullname", "Bonn"), ("city", "Ulm"));
        var query = new QueryExpression("person") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("fullname", ConditionOperator.Equal, true, "city");

        Assert.AreEqual("Ulm", Run(query).Entities.Single()["fullname"]);
    }

    [TestMethod]
    public void EveryOperator_IsKnownOrRefusedByName()
    {
        foreach (var member in Enum.GetValues<ConditionOperator>())
        {
            var query = new QueryExpression("person");
            query.Criteria.AddCondition(new ConditionExpression("city", member));
            try
            {
                Run(query);
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault> fault)
            {
                Assert.IsFalse(fault.Message.Contains("does not exist", StringComparison.Ordinal), $"{member}: {fault.Message}");
            }
        }
    }

    [TestMethod]
    public void Aggregates_OfAColumnSet_AreRun()
    {
        InsertPeople("city", "a", "a", "b");
        var query = new QueryExpression("person");
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("city", XrmAggregateType.None, "city") { HasGroupBy = true });
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("personid", XrmAggregateType.Count, "rows"));

        Assert.AreEqual("2,1", string.Join(",", Run(query).Entities.Select(row => row.GetAttributeValue<AliasedValue>("rows").Value)));
    }

    private EntityCollection Run(QueryBase query)
    {
        using var session = Store.BeginRead();
        return session.Query(QueryExpressionReader.Read(query), Scope);
    }
}
