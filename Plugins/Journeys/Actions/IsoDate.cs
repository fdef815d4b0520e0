using System;
using System.Globalization;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>Dates in ISO 8601, as columns hold them.</summary>
internal static class IsoDate
{
    // where SQL Server's datetime begins
    private const int FirstYear = 1753;

    private static readonly string[] ClockTimes = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly string[] Moments = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>The date that a text says; null where it says none of this form.</summary>
    internal static DateTime? Read(string text, DateForm form)
    {
        var date = form switch
        {
            DateForm.Day => Parse(text, ["yyyy-MM-dd"], DateTimeStyles.None),
            DateForm.ClockTime => Parse(text, ClockTimes, DateTimeStyles.None),
            // what says no offset is no moment
            _ => Parse(text, ClockTimes, DateTimeStyles.None) == null ? Parse(text, Moments, DateTimeStyles.AdjustToUniversal) : null,
        };
        return date?.Year >= FirstYear ? date : null;
    }

    /// <summary>What would be right.</summary>
    internal static string Example(DateForm form) => form switch
    {
        DateForm.Day => "a day such as \"2026-01-31\"",
        DateForm.ClockTime => "a day and time such as \"2026-01-31T13:00:00\"",
        _ => "a moment such as \"2026-01-31T13:00:00Z\"",
    };

    private static DateTime? Parse(string text, string[] formats, DateTimeStyles styles) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, styles, out var date) ? date : null;
}
