using System;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>
/// Times of day in a time zone. A time that the clocks skip is taken as much later as they skip; of one that they show twice, the first counts.
/// So a journey that starts at 02:30 starts once on each of its days, and never early.
/// </summary>
public static class LocalTime
{
    /// <summary>The moment at which the zone's clocks show this time.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            return DateTime.SpecifyKind(local - OffsetBefore(local, zone), DateTimeKind.Utc);
        if (!zone.IsAmbiguousTime(local))
            return TimeZoneInfo.ConvertTimeToUtc(local, zone);
        var offsets = zone.GetAmbiguousTimeOffsets(local);
        var first = offsets[0];
        foreach (var offset in offsets)
            if (offset > first)
                first = offset;
        return DateTime.SpecifyKind(local - first, DateTimeKind.Utc);
    }

    /// <summary>What the zone's clocks show at a moment.</summary>
    public static DateTime FromUtc(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    // no zone skips as much as a day, so that the clocks of the day before show the old time
    private static TimeSpan OffsetBefore(DateTime local, TimeZoneInfo zone) => zone.GetUtcOffset(local.AddDays(-1));
}
