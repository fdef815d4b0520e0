using System.Globalization;
using CsCheck;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Journeys.Schedule;

/// <summary>When people may enter a journey.</summary>
[TestClass]
public sealed class JourneyScheduleTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"];

    [TestMethod]
    [DataRow(JourneyFrequency.OneTime)]
    [DataRow(JourneyFrequency.OneTimeWithNewJoiners)]
    public void OneTime_HasOneOccurrence_FromTheStartUntilTheEnd(JourneyFrequency frequency)
    {
        var schedule = new JourneySchedule(frequency, 0, default, Utc("2026-03-01 09:00"), Utc("2026-04-01 09:00"), Berlin);

        Assert.IsNull(schedule.OccurrenceAt(Utc("2026-03-01 08:59")));
        Assert.AreEqual(1, schedule.OccurrenceAt(Utc("2026-03-01 09:00")).Number);
        Assert.AreEqual(1, schedule.OccurrenceAt(Utc("2026-04-01 08:59")).Number);
        Assert.IsNull(schedule.OccurrenceAt(Utc("2026-04-01 09:00")));
        Assert.IsNull(schedule.NextAfter(Utc("2026-03-02 09:00")));
    }

    [TestMethod]
    public void Days_AcrossDaylightSaving_KeepTheTimeOfDay()
    {
        // 09:00 in Berlin: 08:00 UTC in winter, 07:00 UTC from 29 March
        var schedule = Repeating(1, RepeatUnit.Days, "2026-03-28 08:00");

        Assert.AreEqual(Utc("2026-03-29 07:00"), schedule.NextAfter(Utc("2026-03-28 08:00")));
        Assert.AreEqual(1, schedule.OccurrenceAt(Utc("2026-03-29 06:59")).Number);
        Assert.AreEqual(2, schedule.OccurrenceAt(Utc("2026-03-29 07:00")).Number);
        Assert.AreEqual(3, schedule.OccurrenceAt(Utc("2026-03-30 07:00")).Number);
    }

    [TestMethod]
    public void TimeOfDay_ThatTheClocksSkip_IsTakenLaterOnThatDay()
    {
        // 02:30 in Berlin does not exist on 29 March; the clocks show 03:30 then
        var schedule = Repeating(1, RepeatUnit.Days, "2026-03-28 01:30");

        Assert.AreEqual(Utc("2026-03-29 01:30"), schedule.NextAfter(Utc("2026-03-28 01:30")));
        Assert.AreEqual(Utc("2026-03-30 00:30"), schedule.NextAfter(Utc("2026-03-29 01:30")));
    }

    [TestMethod]
    public void TimeOfDay_ThatTheClocksShowTwice_CountsOnce()
    {
        // 02:30 in Berlin on 25 October is 00:30 UTC and again 01:30 UTC
        var schedule = Repeating(1, RepeatUnit.Days, "2026-10-24 00:30");

        Assert.AreEqual(Utc("2026-10-25 00:30"), schedule.NextAfter(Utc("2026-10-24 00:30")));
        Assert.AreEqual(Utc("2026-10-26 01:30"), schedule.NextAfter(Utc("2026-10-25 00:30")));
    }

    [TestMethod]
    public void Months_WithoutTheDay_TakeTheirLastDay_AndLaterOnesTheDayAgain()
    {
        var schedule = Repeating(1, RepeatUnit.Months, "2026-01-31 08:00");

        Assert.AreEqual(Utc("2026-02-28 08:00"), schedule.OccurrenceAt(Utc("2026-03-01 00:00")).StartsOn);
        Assert.AreEqual(Utc("2026-03-31 07:00"), schedule.OccurrenceAt(Utc("2026-04-01 00:00")).StartsOn);
    }

    [TestMethod]
    public void Weeks_CountAsSevenDaysEach() =>
        Assert.AreEqual(Utc("2026-01-29 08:00"), Repeating(2, RepeatUnit.Weeks, "2026-01-15 08:00").NextAfter(Utc("2026-01-15 08:00")));

    [TestMethod]
    public void End_LeavesOutWhatWouldStartLater()
    {
        var schedule = new JourneySchedule(JourneyFrequency.Repeating, 1, RepeatUnit.Days, Utc("2026-01-01 08:00"), Utc("2026-01-02 08:00"), Berlin);

        Assert.IsNull(schedule.NextAfter(Utc("2026-01-01 08:00")));
    }

    [TestMethod]
    public void Occurrences_OfAnySchedule_AreThoseCountedOneByOne() => Gen.Select(
        Gen.Int[1, 5], Gen.Int[0, 2].Select(unit => Enum.GetValues<RepeatUnit>()[unit]), Gen.Int[0, 400 * 24 * 60], Gen.Int[0, 900 * 24 * 60],
        Gen.Int[0, 4].Select(zone => Zones[zone]))
        .Sample((every, unit, start, later, zoneId) =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
            var startsOn = Utc("2025-01-01 00:00").AddMinutes(start);
            var now = startsOn.AddMinutes(later);
            var schedule = new JourneySchedule(JourneyFrequency.Repeating, every, unit, startsOn, null, zone);

            var number = 1;
            var current = startsOn;
            for (var next = schedule.NextAfter(current); next <= now; next = schedule.NextAfter(current))
            {
                Assert.IsGreaterThan(current, next.Value);
                (number, current) = (number + 1, next.Value);
            }

            var occurrence = schedule.OccurrenceAt(now);
            return (occurrence.Number, occurrence.StartsOn) == (number, current) && current <= now;
        });

    private static JourneySchedule Repeating(int every, RepeatUnit unit, string startsOn) => new(JourneyFrequency.Repeating, every, unit, Utc(startsOn), null, Berlin);

    private static DateTime Utc(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
