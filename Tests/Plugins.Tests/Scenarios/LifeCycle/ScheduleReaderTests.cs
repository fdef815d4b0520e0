using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>The schedule of a stored journey.</summary>
[TestClass]
public sealed class ScheduleReaderTests
{
    private static readonly DateTime Start = new(2026, 3, 28, 8, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    [DataRow(110, 7, DisplayName = "Berlin: the time of day stays when the clocks change")]
    [DataRow(null, 8, DisplayName = "no time zone: UTC")]
    public void Read_ARepetition_KeepsTheTimeOfDayOfItsTimeZone(int? timeZone, int hour)
    {
        using var organization = new Organization();

        var reading = ScheduleReader.Read(Journey(JourneyFrequency.Repeating, timeZone), organization.Service);

        Assert.IsEmpty(reading.Problems);
        Assert.AreEqual(new DateTime(2026, 3, 29, hour, 0, 0), reading.Schedule.NextAfter(Start));
    }

    [TestMethod]
    public void Read_WithoutARepetition_AsksForNoTimeZone()
    {
        var reading = ScheduleReader.Read(Journey(JourneyFrequency.OneTime, 110), service: null);

        Assert.AreEqual(1, reading.Schedule.OccurrenceAt(Start).Number);
    }

    private static Entity Journey(JourneyFrequency frequency, int? timeZone) => new(JourneyTable.LogicalName)
    {
        [JourneyTable.Frequency] = new OptionSetValue((int)frequency),
        [JourneyTable.RepeatEvery] = 1,
        [JourneyTable.RepeatUnit] = new OptionSetValue((int)RepeatUnit.Days),
        [JourneyTable.StartOn] = Start,
        [JourneyTable.TimeZone] = timeZone,
    };
}
