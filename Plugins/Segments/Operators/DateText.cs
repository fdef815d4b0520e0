using System;
using System.Globalization;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>Dates in queries: ISO 8601 only, as 04/05/2026 is another day to everybody.</summary>
internal static class DateText
{
    private const int FirstYear = 1753;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mmK",
        "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Whether a text is a date that a column can hold (SQL Server's datetime begins in 1753).</summary>
    internal static bool IsDate(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
        && date.UtcDateTime.Year >= FirstYear;
}
