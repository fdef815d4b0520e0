using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>Reads the schedule of a stored journey.</summary>
public static class ScheduleReader
{
    /// <summary>The columns that say it.</summary>
    public static readonly string[] Columns =
    [
        JourneyTable.Frequency, JourneyTable.RepeatEvery, JourneyTable.RepeatUnit, JourneyTable.StartOn, JourneyTable.EndOn, JourneyTable.TimeZone,
    ];

    /// <summary>The schedule of a journey. No request, or one for the time zone of a repetition; without one it keeps the time of day in UTC.</summary>
    /// <param name="journey">A row with <see cref="Columns"/>.</param>
    /// <param name="service">Asked for time zones.</param>
    public static ScheduleReading Read(Entity journey, IOrganizationService service)
    {
        var frequency = (JourneyFrequency?)journey.GetAttributeValue<OptionSetValue>(JourneyTable.Frequency)?.Value ?? JourneyFrequency.OneTime;
        var every = journey.GetAttributeValue<int?>(JourneyTable.RepeatEvery);
        var unit = (RepeatUnit?)journey.GetAttributeValue<OptionSetValue>(JourneyTable.RepeatUnit)?.Value;
        var starts = journey.GetAttributeValue<DateTime?>(JourneyTable.StartOn);
        var ends = journey.GetAttributeValue<DateTime?>(JourneyTable.EndOn);
        var code = frequency == JourneyFrequency.Repeating ? journey.GetAttributeValue<int?>(JourneyTable.TimeZone) : null;
        var zone = code == null ? TimeZoneInfo.Utc : TimeZones.Find(service, code.Value);

        var problems = Check(starts, ends).Concat(frequency == JourneyFrequency.Repeating ? CheckRepetition(every, unit, zone, code) : []).ToList();
        return problems.Count > 0
            ? new ScheduleReading(null, problems)
            : new ScheduleReading(new JourneySchedule(frequency, every ?? 0, unit ?? default, starts.Value, ends, zone), problems);
    }

    private static IEnumerable<Problem> Check(DateTime? starts, DateTime? ends)
    {
        if (starts == null)
            yield return new Problem(RefusalCode.InvalidStartTime, $"{JourneyTable.StartOn} is empty. Choose when people may first enter.");
        if (ends <= starts)
            yield return new Problem(
                RefusalCode.InvalidTimeRange,
                $"{JourneyTable.EndOn} is {UtcText.Of(ends.Value)}, which is not after {JourneyTable.StartOn}, {UtcText.Of(starts.Value)}. Choose a later end, or none.");
    }

    private static IEnumerable<Problem> CheckRepetition(int? every, RepeatUnit? unit, TimeZoneInfo zone, int? code)
    {
        if (every is null or < 1)
            yield return new Problem(RefusalCode.InvalidFrequency, $"The journey repeats, but {JourneyTable.RepeatEvery} is {every?.ToString() ?? "empty"}. Choose a number, 1 or more.");
        if (unit == null)
            yield return new Problem(RefusalCode.InvalidFrequency, $"The journey repeats, but {JourneyTable.RepeatUnit} is empty. Choose days, weeks or months.");
        if (zone == null)
            yield return new Problem(RefusalCode.InvalidFrequency, $"{JourneyTable.TimeZone} is {code}, which is no time zone of this environment. Choose another one.");
    }
}
