using System.Globalization;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Dates in conditions: parsing and the way to stored seconds.</summary>
internal static class Dates
{
    /// <summary>The moment a value means for a column; null where it is no date. Text without an offset is the user's local time.</summary>
    public static DateTime? Instant(object value, DateTimeBehavior behavior, TimeZoneInfo timeZone)
    {
        if (Parse(value) is not var (written, isExact))
            return null;
        if (behavior is DateTimeBehavior.UserLocal)
            return isExact ? written : ToUtc(written, timeZone);
        return behavior is DateTimeBehavior.DateOnly ? written.Date : written;
    }

    /// <summary>The calendar day a value means for a column, as its user sees it.</summary>
    public static DateTime? Day(object value, DateTimeBehavior behavior, TimeZoneInfo timeZone)
    {
        if (Parse(value) is not var (written, isExact))
            return null;
        return (isExact && behavior is DateTimeBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(written, timeZone) : written).Date;
    }

    /// <summary>The moment a local time is; in the hour a clock change skips, the moment of the change.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo timeZone)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        while (timeZone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return TimeZoneInfo.ConvertTimeToUtc(local, timeZone);
    }

    private static (DateTime Written, bool IsExact)? Parse(object value)
    {
        switch (value)
        {
            case DateTime time:
                return (time.Kind is DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc), true);
            case DateTimeOffset moment:
                return (moment.UtcDateTime, true);
            case string text when LooksLikeADate(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out var parsed):
                return parsed.Kind is DateTimeKind.Unspecified ? (DateTime.SpecifyKind(parsed, DateTimeKind.Utc), false) : (parsed.ToUniversalTime(), true);
            default:
                return null;
        }
    }

    // .NET reads 1.5 as the fifth of January
    private static bool LooksLikeADate(string text) => text.Trim().Length >= "1/1/2000".Length && text.AsSpan().ContainsAny('-', '/');
}
