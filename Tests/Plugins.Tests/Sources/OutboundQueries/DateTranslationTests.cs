using Segmentation.Plugins.Sources.OutboundQueries;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

[TestClass]
public sealed class DateTranslationTests
{
    [TestMethod]
    [DataRow("createdon > '2017-03-30'", "<condition attribute='createdon' operator='gt' value='2017-03-30T00:00:00Z' />")]
    [DataRow("createdon >= '2017-03-30T12:30'", "<condition attribute='createdon' operator='ge' value='2017-03-30T12:30:00Z' />")]
    [DataRow("createdon < '2017-03-30T12:30:15+02:00'", "<condition attribute='createdon' operator='lt' value='2017-03-30T10:30:15Z' />")]
    [DataRow("createdon == DATE(2017, 3, 30)", "<condition attribute='createdon' operator='eq' value='2017-03-30T00:00:00Z' />")]
    [DataRow("createdon != DATE(2017, 3, 30, 12, 30, 15)", "<condition attribute='createdon' operator='ne' value='2017-03-30T12:30:15Z' />")]
    [DataRow("birthdate <= DATE(2000, 2, 29)", "<condition attribute='birthdate' operator='le' value='2000-02-29' />")]
    [DataRow("new_webinaron <= DATE(2000, 2, 29, 8)", "<condition attribute='new_webinaron' operator='le' value='2000-02-29T08:00:00' />")]
    [DataRow("birthdate < DATEADD(year, -18, '2024-02-29')", "<condition attribute='birthdate' operator='lt' value='2006-02-28' />")]
    [DataRow("createdon < DATEADD(MINUTE, 90, DATE(2020, 1, 1))", "<condition attribute='createdon' operator='lt' value='2020-01-01T01:30:00Z' />")]
    [DataRow("numberofchildren == DATEDIFF(day, '2020-01-01', '2020-01-03')", "<condition attribute='numberofchildren' operator='eq' value='2' />")]
    public void Date_InTheCalendar_IsWrittenForTheColumnsBehavior(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("createdon < DATEADD(day, -30, DATETIMEUTCNOW())", "43200")]
    [DataRow("createdon <= DATEADD(HOUR, -2, DATETIMEUTCNOW())", "120")]
    [DataRow("createdon < DATEADD(minute, -5, DATETIMEUTCNOW())", "5")]
    [DataRow("createdon < DATEADD(second, -120, DATETIMEUTCNOW())", "2")]
    [DataRow("createdon < DATEADD(day, -1, DATEADD(hour, 1, DATETIMEUTCNOW()))", "1380")]
    [DataRow("DATEADD(day, -1, DATETIMEUTCNOW()) > createdon", "1440")]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) > 30", "30")]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) >= 30", "29")]
    [DataRow("DATEDIFF(minute, DATETIMEUTCNOW(), createdon) < -30", "30")]
    public void Clock_ColumnLiesBefore_IsOlderThanMinutesInEveryTimeZone(string condition, string minutes) =>
        Outbound.AssertFilters($"<condition attribute='createdon' operator='olderthan-x-minutes' value='{minutes}' />", condition);

    [TestMethod]
    [DataRow("createdon >= DATEADD(day, -30, DATETIMEUTCNOW())")]
    [DataRow("createdon > DATEADD(day, -30, DATETIMEUTCNOW())")]
    [DataRow("ISNOTNULL(createdon) && NOT(createdon < DATEADD(day, -30, DATETIMEUTCNOW()))")]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) <= 43200")]
    public void Clock_ColumnLiesAfter_IsNotAmongTheOlder(string condition) => Outbound.AssertFilters(
        """
        <condition attribute='createdon' operator='not-null' />
        <link-entity name='contact' from='contactid' to='contactid' link-type='not any'>
        <filter type='and'><condition attribute='createdon' operator='olderthan-x-minutes' value='43200' /></filter></link-entity>
        """.ReplaceLineEndings(""),
        condition);

    [TestMethod]
    public void Clock_ColumnLiesInThePast_IsOlderOrOfTheLastDay() => Outbound.AssertFilters(
        "<filter type='or'><condition attribute='createdon' operator='olderthan-x-days' value='1' /><condition attribute='createdon' operator='last-x-days' value='1' /></filter>",
        "createdon < DATETIMEUTCNOW()");

    [TestMethod]
    public void Clock_ColumnLiesInTheFuture_IsNotInThePast() => Outbound.AssertFilters(
        """
        <condition attribute='createdon' operator='not-null' />
        <link-entity name='contact' from='contactid' to='contactid' link-type='not any'><filter type='or'>
        <condition attribute='createdon' operator='olderthan-x-days' value='1' /><condition attribute='createdon' operator='last-x-days' value='1' /></filter></link-entity>
        """.ReplaceLineEndings(""),
        "createdon > DATETIMEUTCNOW()");

    [TestMethod]
    [DataRow("DATEDIFF(day, createdon, DATETIMEUTCNOW()) == 0", "<condition attribute='createdon' operator='today' />")]
    [DataRow("DATEDIFF(day, createdon, DATETIMEUTCNOW()) == 1", "<condition attribute='createdon' operator='yesterday' />")]
    [DataRow("DATEDIFF(day, DATETIMEUTCNOW(), birthdate) == 1", "<condition attribute='birthdate' operator='tomorrow' />")]
    [DataRow("DATEDIFF(day, createdon, DATEADD(day, -1, DATETIMEUTCNOW())) == 0", "<condition attribute='createdon' operator='yesterday' />")]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) == 1", "<condition attribute='birthdate' operator='last-month' />")]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) == 0", "<condition attribute='birthdate' operator='this-month' />")]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) == -1", "<condition attribute='birthdate' operator='next-month' />")]
    [DataRow("DATEDIFF(year, createdon, DATETIMEUTCNOW()) == 0", "<condition attribute='createdon' operator='this-year' />")]
    [DataRow("DATEDIFF(year, createdon, DATETIMEUTCNOW()) == 1", "<condition attribute='createdon' operator='last-year' />")]
    [DataRow("DATEDIFF(year, createdon, DATETIMEUTCNOW()) == -1", "<condition attribute='createdon' operator='next-year' />")]
    [DataRow("DATEDIFF(day, birthdate, DATETIMEUTCNOW()) > 30", "<condition attribute='birthdate' operator='olderthan-x-days' value='30' />")]
    [DataRow("DATEDIFF(day, birthdate, DATETIMEUTCNOW()) >= 30", "<condition attribute='birthdate' operator='olderthan-x-days' value='29' />")]
    [DataRow("DATEDIFF(hour, createdon, DATETIMEUTCNOW()) > 4", "<condition attribute='createdon' operator='olderthan-x-hours' value='4' />")]
    [DataRow(
        "DATEDIFF(day, birthdate, DATETIMEUTCNOW()) > 0",
        "<filter type='or'><condition attribute='birthdate' operator='olderthan-x-days' value='1' /><condition attribute='birthdate' operator='yesterday' /></filter>")]
    [DataRow(
        "DATEDIFF(day, DATETIMEUTCNOW(), birthdate) <= 7",
        "<filter type='or'><condition attribute='birthdate' operator='olderthan-x-days' value='1' /><condition attribute='birthdate' operator='yesterday' />"
        + "<condition attribute='birthdate' operator='today' /><condition attribute='birthdate' operator='next-x-days' value='7' /></filter>")]
    public void DateDifference_ToTheClockWhereDaysAreUtc_BecomesOperatorsOfDays(string condition, string expected) =>
        Outbound.AssertFilters(expected, condition, EvaluationClock.Utc);

    [TestMethod]
    public void DateDifference_WithinTheLastDays_IsNotAmongTheOlder() => Outbound.AssertFilters(
        """
        <condition attribute='createdon' operator='not-null' />
        <link-entity name='contact' from='contactid' to='contactid' link-type='not any'>
        <filter type='and'><condition attribute='createdon' operator='olderthan-x-days' value='29' /></filter></link-entity>
        """.ReplaceLineEndings(""),
        "DATEDIFF(day, createdon, DATETIMEUTCNOW()) < 30",
        EvaluationClock.Utc);

    [TestMethod]
    [DataRow("DATEDIFF(day, createdon, '2020-01-10T08:00:00Z') < 3", "<condition attribute='createdon' operator='ge' value='2020-01-08T00:00:00Z' />")]
    [DataRow("DATEDIFF(day, createdon, '2020-01-10T08:00:00Z') >= 3", "<condition attribute='createdon' operator='lt' value='2020-01-08T00:00:00Z' />")]
    [DataRow("DATEDIFF(month, '2020-01-10', birthdate) <= 1", "<condition attribute='birthdate' operator='lt' value='2020-03-01' />")]
    [DataRow("DATEDIFF(year, '2020-01-10', birthdate) > 0", "<condition attribute='birthdate' operator='ge' value='2021-01-01' />")]
    [DataRow(
        "DATEDIFF(hour, '2020-01-10', createdon) == 2",
        "<condition attribute='createdon' operator='ge' value='2020-01-10T02:00:00Z' /><condition attribute='createdon' operator='lt' value='2020-01-10T03:00:00Z' />")]
    [DataRow(
        "DATEDIFF(day, '2020-01-10', birthdate) != 0",
        "<filter type='or'><condition attribute='birthdate' operator='lt' value='2020-01-10' /><condition attribute='birthdate' operator='null' />"
        + "<condition attribute='birthdate' operator='ge' value='2020-01-11' /></filter>")]
    public void DateDifference_ToAFixedDate_ComparesWithTheBoundary(string condition, string expected) => Outbound.AssertFilters(expected, condition);
}
