using System.Globalization;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Tests.Query;

/// <summary>
/// Date operators of a user in Berlin at 00:30 on Wednesday, 1 April 2026: in UTC it is still 31 March, and summer time has begun on 29 March.
/// </summary>
[TestClass]
public sealed class DateOperatorTests : QueryTestBase
{
    private static readonly DateTimeOffset Now = new(2026, 3, 31, 22, 30, 0, TimeSpan.Zero);

    public DateOperatorTests() => Scope = QueryScope.System with
    {
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        Clock = new StoppedClock(Now),
    };

    // first second inside, first second after; UTC
    [TestMethod]
    [DataRow("today", "", "2026-03-31T22:00:00", "2026-04-01T22:00:00")]
    [DataRow("yesterday", "", "2026-03-30T22:00:00", "2026-03-31T22:00:00")]
    [DataRow("tomorrow", "", "2026-04-01T22:00:00", "2026-04-02T22:00:00")]
    [DataRow("this-week", "", "2026-03-28T23:00:00", "2026-04-04T22:00:00", DisplayName = "this-week begins on Sunday, the day the clocks change")]
    [DataRow("last-week", "", "2026-03-21T23:00:00", "2026-03-28T23:00:00")]
    [DataRow("next-week", "", "2026-04-04T22:00:00", "2026-04-11T22:00:00")]
    [DataRow("this-month", "", "2026-03-31T22:00:00", "2026-04-30T22:00:00")]
    [DataRow("last-month", "", "2026-02-28T23:00:00", "2026-03-31T22:00:00")]
    [DataRow("next-month", "", "2026-04-30T22:00:00", "2026-05-31T22:00:00")]
    [DataRow("this-year", "", "2025-12-31T23:00:00", "2026-12-31T23:00:00")]
    [DataRow("last-year", "", "2024-12-31T23:00:00", "2025-12-31T23:00:00")]
    [DataRow("next-year", "", "2026-12-31T23:00:00", "2027-12-31T23:00:00")]
    [DataRow("on", "2026-03-29", "2026-03-28T23:00:00", "2026-03-29T22:00:00", DisplayName = "on a day of 23 hours")]
    [DataRow("on", "2026-03-31T22:30:00Z", "2026-03-31T22:00:00", "2026-04-01T22:00:00", DisplayName = "on the user's day of a moment")]
    [DataRow("on-or-after", "2026-04-01", "2026-03-31T22:00:00", null)]
    [DataRow("on-or-before", "2026-04-01", null, "2026-04-01T22:00:00")]
    [DataRow("last-seven-days", "", "2026-03-24T23:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-seven-days", "", "2026-03-31T22:30:00", "2026-04-08T22:00:00")]
    [DataRow("last-x-days", "1", "2026-03-30T22:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-days", "1", "2026-03-31T22:30:00", "2026-04-02T22:00:00")]
    [DataRow("last-x-weeks", "2", "2026-03-17T23:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-weeks", "1", "2026-03-31T22:30:00", "2026-04-08T22:00:00")]
    [DataRow("last-x-months", "1", "2026-02-28T23:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-months", "1", "2026-03-31T22:30:00", "2026-05-01T22:00:00")]
    [DataRow("last-x-years", "1", "2025-03-31T22:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-years", "1", "2026-03-31T22:30:00", "2027-04-01T22:00:00")]
    [DataRow("last-x-hours", "2", "2026-03-31T20:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-hours", "2", "2026-03-31T22:30:00", "2026-04-01T01:00:00")]
    [DataRow("olderthan-x-minutes", "10", null, "2026-03-31T22:20:00")]
    [DataRow("olderthan-x-hours", "1", null, "2026-03-31T21:00:00")]
    [DataRow("olderthan-x-days", "1", null, "2026-03-30T22:00:00")]
    [DataRow("olderthan-x-weeks", "1", null, "2026-03-24T23:00:00")]
    [DataRow("olderthan-x-months", "1", null, "2026-02-28T23:00:00")]
    [DataRow("olderthan-x-years", "1", null, "2025-03-31T22:00:00")]
    [DataRow("this-fiscal-year", "", "2025-12-31T23:00:00", "2026-12-31T23:00:00")]
    [DataRow("last-fiscal-year", "", "2024-12-31T23:00:00", "2025-12-31T23:00:00")]
    [DataRow("this-fiscal-period", "", "2026-03-31T22:00:00", "2026-06-30T22:00:00")]
    [DataRow("last-fiscal-period", "", "2025-12-31T23:00:00", "2026-03-31T22:00:00")]
    [DataRow("next-fiscal-period", "", "2026-06-30T22:00:00", "2026-09-30T22:00:00")]
    [DataRow("last-x-fiscal-periods", "1", "2025-12-31T23:00:00", "2026-03-31T22:30:01")]
    [DataRow("next-x-fiscal-years", "1", "2026-03-31T22:30:00", "2027-12-31T23:00:00")]
    [DataRow("in-fiscal-year", "2025", "2024-12-31T23:00:00", "2025-12-31T23:00:00")]
    [DataRow("in-fiscal-period-and-year", "2 2026", "2026-03-31T22:00:00", "2026-06-30T22:00:00")]
    [DataRow("in-or-before-fiscal-period-and-year", "1 2026", null, "2026-03-31T22:00:00")]
    [DataRow("in-or-after-fiscal-period-and-year", "2 2026", "2026-03-31T22:00:00", null)]
    public void Operator_FindsTheUsersDays(string @operator, string values, string? from, string? to)
    {
        var expected = new List<string>();
        Add(from ?? "1800-01-01T00:00:00", "first", true);
        Add(from, "before", false, -1);
        Add(to, "last", true, -1);
        Add(to, "after", false);
        if (to is null)
            Add("2500-01-01T00:00:00", "far", true);
        Insert("person", ("fullname", "none"));

        Assert.AreEqual(string.Join(",", expected.Order()), Where("metat", @operator, values.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        void Add(string? moment, string name, bool isInside, int seconds = 0)
        {
            if (moment is null)
                return;
            Insert("person", ("fullname", name), ("metat", DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).AddSeconds(seconds)));
            if (isInside)
                expected.Add(name);
        }
    }

    [TestMethod]
    [DataRow("today", "", "2026-04-01")]
    [DataRow("yesterday", "", "2026-03-31")]
    [DataRow("on", "2026-04-01", "2026-04-01")]
    [DataRow("eq", "2026-03-31", "2026-03-31")]
    [DataRow("last-x-days", "1", "2026-03-31,2026-04-01")]
    [DataRow("this-month", "", "2026-04-01,2026-04-02")]
    public void DateOnlyColumn_IsComparedWithTheUsersDateAsWritten(string @operator, string value, string expected)
    {
        foreach (var day in (string[])["2026-03-31", "2026-04-01", "2026-04-02"])
            Insert("person", ("fullname", day), ("born", DateTime.Parse(day, CultureInfo.InvariantCulture)));

        Assert.AreEqual(expected, Where("born", @operator, value.Length == 0 ? [] : [value]));
    }

    [TestMethod]
    [DataRow("2026-04-01T00:00:00", DisplayName = "without an offset: the user's time")]
    [DataRow("2026-03-31T22:00:00Z", DisplayName = "UTC")]
    [DataRow("2026-04-01T05:00:00+07:00", DisplayName = "with an offset")]
    public void ComparedMoment_WithOrWithoutOffset_IsTheSame(string value)
    {
        Insert("person", ("fullname", "midnight"), ("metat", new DateTime(2026, 3, 31, 22, 0, 0, DateTimeKind.Utc)));

        Assert.AreEqual("midnight", Where("metat", "eq", value));
    }

    [TestMethod]
    public void InFiscalPeriod_IsAQuarterOfAnyYear()
    {
        Insert("person", ("fullname", "2025"), ("metat", new DateTime(2025, 4, 1, 12, 0, 0, DateTimeKind.Utc)));
        Insert("person", ("fullname", "2026"), ("metat", Now.UtcDateTime));
        Insert("person", ("fullname", "March"), ("metat", new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc)));

        Assert.AreEqual("2025,2026", Where("metat", "in-fiscal-period", "2"));
    }

    [TestMethod]
    public void CountBeyondTheCalendar_IsRefused() => AssertFault(
        Runtime.ErrorCodes.InvalidArgument, "reaches beyond", () => Where("metat", "last-x-years", "10000"));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
