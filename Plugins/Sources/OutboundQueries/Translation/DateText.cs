using System;
using System.Globalization;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Dates that a query writes as texts: ISO 8601, in UTC unless they say otherwise.</summary>
internal static class DateText
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
    ];

    internal static DateTime Read(string text, QueryPlace place) =>
        DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw place.Refuse(OutboundQueryRefusal.TypeMismatch, $"'{text}'", "it is no date; write it as yyyy-MM-dd or yyyy-MM-ddTHH:mm:ssZ");
}
