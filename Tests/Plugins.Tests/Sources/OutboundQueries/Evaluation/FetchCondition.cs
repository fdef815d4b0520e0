using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>A condition as Dataverse evaluates it: ne, not-in and not-like hold for empty columns; relative dates count in the user's time zone.</summary>
internal sealed class FetchCondition(string @operator, QueryColumnType type, string[] texts)
{
    internal bool Meets(object? value, DateTime utcNow, TimeSpan userOffset) => @operator switch
    {
        "null" => value == null,
        "not-null" => value != null,
        "ne" or "not-in" => value == null || !texts.Any(text => Order(value, text) == 0),
        "not-like" => value == null || !IsLike((string)value),
        _ when value == null => false,
        "eq" or "in" => texts.Any(text => Order(value, text) == 0),
        "like" => IsLike((string)value),
        "gt" => Order(value, texts[0]) > 0,
        "ge" => Order(value, texts[0]) >= 0,
        "lt" => Order(value, texts[0]) < 0,
        "le" => Order(value, texts[0]) <= 0,
        _ => MeetsClock((DateTime)value, utcNow, userOffset),
    };

    private int Order(object value, string text) => type switch
    {
        QueryColumnType.Text or QueryColumnType.MultilineText => string.Compare((string)value, text, StringComparison.OrdinalIgnoreCase),
        QueryColumnType.Boolean => ((bool)value).CompareTo(text == "1"),
        QueryColumnType.Lookup or QueryColumnType.UniqueIdentifier => ((Guid)value).CompareTo(Guid.ParseExact(text, "D")),
        QueryColumnType.DateTime => ((DateTime)value).CompareTo(DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        QueryColumnType.TimeZoneIndependent => ((DateTime)value).CompareTo(DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)),
        QueryColumnType.DateOnly => ((DateTime)value).CompareTo(DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => ((decimal)value).CompareTo(decimal.Parse(text, CultureInfo.InvariantCulture)),
    };

    private bool IsLike(string value)
    {
        var pattern = Regex.Replace(texts[0], @"\[(.)\]|%|_|[^%_\[]+", part => part.Value switch
        {
            "%" => ".*",
            "_" => ".",
            _ => Regex.Escape(part.Groups[1].Success ? part.Groups[1].Value : part.Value),
        });
        return Regex.IsMatch(value, $"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.Singleline);
    }

    private bool MeetsClock(DateTime value, DateTime utcNow, TimeSpan userOffset)
    {
        // columns of dates without a zone, and the clock, in the user's time; the others are brought there
        var now = utcNow + userOffset;
        if (type == QueryColumnType.DateTime)
            value += userOffset;
        var today = now.Date;
        var month = today.AddDays(1 - today.Day);
        var year = month.AddMonths(1 - month.Month);
        var x = texts.Length == 0 ? 0 : int.Parse(texts[0], CultureInfo.InvariantCulture);
        var (from, to) = @operator switch
        {
            "olderthan-x-minutes" => (DateTime.MinValue, today.AddMinutes(Math.Floor(now.TimeOfDay.TotalMinutes) - x)),
            "olderthan-x-hours" => (DateTime.MinValue, today.AddHours(now.Hour - x)),
            "olderthan-x-days" => (DateTime.MinValue, today.AddDays(-x)),
            "last-x-days" => (today.AddDays(-x), now),
            "next-x-days" => (now, today.AddDays(x + 1)),
            "yesterday" => (today.AddDays(-1), today),
            "today" => (today, today.AddDays(1)),
            "tomorrow" => (today.AddDays(1), today.AddDays(2)),
            "last-month" => (month.AddMonths(-1), month),
            "this-month" => (month, month.AddMonths(1)),
            "next-month" => (month.AddMonths(1), month.AddMonths(2)),
            "last-year" => (year.AddYears(-1), year),
            "this-year" => (year, year.AddYears(1)),
            "next-year" => (year.AddYears(1), year.AddYears(2)),
            _ => throw new ArgumentException(@operator),
        };
        return value >= from && value < to;
    }
}
