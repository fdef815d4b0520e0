using System.Globalization;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>A date, or a date and time: ISO 8601, month/day/year, or day.month.year.</summary>
internal sealed class DateValue(ColumnDefinition column, TimeZoneInfo timeZone) : IValueReader
{
    private static readonly string[] Dates = ["yyyy-M-d", "M/d/yyyy", "d.M.yyyy"];
    private static readonly string[] Times = ["H:m", "H:m:s", "H:m:s.FFFFFFF"];
    private static readonly string[] Local = [.. Dates, .. from date in Dates from time in Times from gap in new[] { " ", "'T'" } select date + gap + time];
    private static readonly string[] Zoned = [.. from format in Local where format.Contains("H:m", StringComparison.Ordinal) from zone in new[] { "zzz", " zzz", "'Z'" } select format + zone];

    /// <inheritdoc/>
    public ValueResult Read(string text)
    {
        if (NamesZone(text) && DateTimeOffset.TryParseExact(text, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return column.DateTimeBehavior == DateTimeBehavior.UserLocal ? ValueResult.Of(moment.UtcDateTime) : ValueResult.Of(AsStored(moment.DateTime));
        return DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? ReadLocal(text, local)
            : ValueResult.Bad($"'{text}' is not a date. Use 2025-12-31, 12/31/2025 or 31.12.2025, with a time such as 14:30 if needed.");
    }

    // spares most dates the longer list of formats
    private static bool NamesZone(string text) => text[^1] == 'Z' || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');

    private ValueResult ReadLocal(string text, DateTime local)
    {
        if (column.DateTimeBehavior != DateTimeBehavior.UserLocal)
            return ValueResult.Of(AsStored(local));
        return timeZone.IsInvalidTime(local)
            ? ValueResult.Bad($"'{text}' does not exist in the time zone {timeZone.Id}: the clocks go forward over it.")
            : ValueResult.Of(TimeZoneInfo.ConvertTimeToUtc(local, timeZone));
    }

    private DateTime AsStored(DateTime local) =>
        DateTime.SpecifyKind(column.DateTimeBehavior == DateTimeBehavior.DateOnly ? local.Date : local, DateTimeKind.Utc);
}
