using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Counts by date parts, as Transact-SQL's DATEADD and DATEDIFF do, which the language's pages refer to.</summary>
internal static class DateParts
{
    internal static TimeSpan Length(DatePart part, long number) => new(checked(number * part switch
    {
        DatePart.Day => TimeSpan.TicksPerDay,
        DatePart.Hour => TimeSpan.TicksPerHour,
        DatePart.Minute => TimeSpan.TicksPerMinute,
        DatePart.Second => TimeSpan.TicksPerSecond,
        _ => TimeSpan.TicksPerMillisecond,
    }));

    internal static DateTime Add(DateTime moment, DatePart part, int number) => part switch
    {
        DatePart.Year => moment.AddYears(number),
        DatePart.Month => moment.AddMonths(number),
        _ => moment + Length(part, number),
    };

    /// <summary>Number of the part that a moment lies in; DATEDIFF is the difference of two of them.</summary>
    internal static long Index(DateTime moment, DatePart part) => part switch
    {
        DatePart.Year => moment.Year,
        DatePart.Month => (moment.Year * 12L) + moment.Month - 1,
        _ => moment.Ticks / Length(part, 1).Ticks,
    };

    /// <summary>Where the part of this number begins.</summary>
    internal static DateTime Start(long index, DatePart part) => part switch
    {
        DatePart.Year => new DateTime(checked((int)index), 1, 1),
        DatePart.Month => new DateTime(checked((int)(index / 12)), (int)(index % 12) + 1, 1),
        _ => new DateTime(Length(part, index).Ticks),
    };
}
