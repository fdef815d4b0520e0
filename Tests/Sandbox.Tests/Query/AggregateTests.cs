using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class AggregateTests : QueryTestBase
{
    [TestMethod]
    public void Functions_LeaveOutMissingValues()
    {
        foreach (var visits in (int?[])[3, 4, 4, null])
            Insert("person", ("visits", visits), ("discount", visits * 0.25m), ("revenue", visits is null ? null : new Money(visits.Value)));

        var row = Aggregate("""
            <attribute name='visits' alias='average' aggregate='avg'/>
            <attribute name='visits' alias='rows' aggregate='count'/>
            <attribute name='visits' alias='values' aggregate='countcolumn'/>
            <attribute name='visits' alias='different' aggregate='countcolumn' distinct='true'/>
            <attribute name='visits' alias='greatest' aggregate='max'/>
            <attribute name='visits' alias='least' aggregate='min'/>
            <attribute name='visits' alias='sum' aggregate='sum'/>
            <attribute name='discount' alias='discounts' aggregate='sum'/>
            <attribute name='revenue' alias='revenue' aggregate='avg'/>
            """).Single();

        Assert.AreEqual(3, Value(row, "average"));
        Assert.AreEqual(4, Value(row, "rows"));
        Assert.AreEqual(3, Value(row, "values"));
        Assert.AreEqual(2, Value(row, "different"));
        Assert.AreEqual(4, Value(row, "greatest"));
        Assert.AreEqual(3, Value(row, "least"));
        Assert.AreEqual(11, Value(row, "sum"));
        Assert.AreEqual(2.75m, Value(row, "discounts"));
        Assert.AreEqual(3.6667m, Math.Round(((Money)Value(row, "revenue")!).Value, 4));
    }

    [TestMethod]
    public void NoRows_GiveOneRowWithCountZero()
    {
        var row = Aggregate("<attribute name='visits' alias='rows' aggregate='count'/><attribute name='visits' alias='greatest' aggregate='max'/>").Single();

        Assert.AreEqual(0, Value(row, "rows"));
        Assert.IsNull(Value(row, "greatest"));
    }

    [TestMethod]
    public void Groups_TakeTextWithoutCaseTogether()
    {
        InsertPeople("city", "Ulm", "ULM", "Bonn", null);

        var rows = Aggregate("<attribute name='city' alias='city' groupby='true'/><attribute name='personid' alias='rows' aggregate='count'/><order alias='rows' descending='true'/>");

        Assert.AreEqual("2,1,1", string.Join(",", rows.Select(row => Value(row, "rows"))));
        Assert.AreEqual(1, rows.Count(row => !row.Contains("city")));
    }

    [TestMethod]
    public void GroupedChoiceAndLookup_HaveFormattedValues()
    {
        var firm = Insert("firm", ("name", "Contoso"));
        Insert("person", ("colour", new OptionSetValue(2)), ("firmid", new EntityReference("firm", firm)));
        Scope = Scope with { Language = 1031 };

        var row = Aggregate("<attribute name='colour' alias='colour' groupby='true'/><attribute name='firmid' alias='firm' groupby='true'/><attribute name='personid' alias='rows' aggregate='count'/>").Single();

        Assert.AreEqual("Blau", row.FormattedValues["colour"]);
        Assert.AreEqual("Contoso", row.FormattedValues["firm"]);
    }

    [TestMethod]
    [DataRow("year", true, 2027)]
    [DataRow("year", false, 2026)]
    [DataRow("month", true, 1)]
    [DataRow("month", false, 12)]
    [DataRow("day", true, 1)]
    [DataRow("quarter", true, 1)]
    [DataRow("week", true, 1)]
    public void DateGrouping_IsInTheUsersTimeZoneUnlessToldOtherwise(string part, bool inUserTimeZone, int expected)
    {
        Insert("person", ("metat", new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc)));
        Scope = Scope with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };

        var row = Aggregate($"<attribute name='metat' alias='part' groupby='true' dategrouping='{part}' usertimezone='{(inUserTimeZone ? "true" : "false")}'/>").Single();

        Assert.AreEqual(expected, Value(row, "part"));
    }

    [TestMethod]
    public void RowsBeyondTheLimit_AreRefused()
    {
        InsertPeople("city", "a", "b", "c");

        AssertFault(Runtime.ErrorCodes.AggregateLimit, "The maximum record limit is exceeded. Reduce the number of records.",
            () => Fetch("<fetch aggregate='true' aggregatelimit='2'><entity name='person'><attribute name='city' alias='rows' aggregate='count'/></entity></fetch>"));
    }

    [TestMethod]
    public void LimitOfThePlatform_IsFiftyThousand() => Assert.AreEqual(50_000, QueryLimits.Aggregate);

    [TestMethod]
    [DataRow("<attribute name='visits' aggregate='sum'/>", "needs an alias")]
    [DataRow("<attribute name='visits' alias='v'/>", "needs either aggregate or groupby")]
    [DataRow("<attribute name='city' alias='v' aggregate='sum'/>", "'sum' is not valid for attribute 'person.city'")]
    [DataRow("<attribute name='visits' alias='v' aggregate='count'/><order attribute='city'/>", "ordered by the alias")]
    [DataRow("<attribute name='visits' alias='v' groupby='true' dategrouping='day'/>", "is no date")]
    public void WhatCannotBeAggregated_IsRefused(string attributes, string reason) =>
        AssertFault(Runtime.ErrorCodes.InvalidArgument, reason, () => Aggregate(attributes));

    private List<Entity> Aggregate(string attributes) => [.. Fetch($"<fetch aggregate='true'><entity name='person'>{attributes}</entity></fetch>").Entities];

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias).Value;
}
