using System.Globalization;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Results;

/// <summary>Values as the caller reads them: labels, names, and numbers and dates by language and time zone.</summary>
public sealed class ValueFormatter
{
    private readonly CultureInfo _culture;
    private readonly int _language;
    private readonly TimeZoneInfo _timeZone;

    /// <summary>A formatter for a caller.</summary>
    public ValueFormatter(QueryScope scope)
    {
        _culture = scope.Culture;
        _language = scope.Language;
        _timeZone = scope.TimeZone;
    }

    /// <summary>The formatted value; null where the platform gives none, as for text and ids.</summary>
    public string? Format(ColumnDefinition column, object? value) => value switch
    {
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(option => Label(column, option.Value) ?? option.Value.ToString(_culture))),
        bool yes => Label(column, yes ? 1 : 0) ?? (yes ? "Yes" : "No"),
        EntityReference reference => reference.Name,
        DateTime time => Date(column, time),
        int or long => string.Format(_culture, "{0:N0}", value),
        decimal number => number.ToString($"N{column.Precision}", _culture),
        double real => real.ToString($"N{column.Precision}", _culture),
        Money money => money.Value.ToString($"N{(column.Precision == 0 ? 2 : column.Precision)}", _culture),
        _ => null,
    };

    private string? Label(ColumnDefinition column, int value) =>
        column.Choice?.Options.FirstOrDefault(option => option.Value == value)?.Label.In(_language);

    private string Date(ColumnDefinition column, DateTime time)
    {
        var shown = column.DateTimeBehavior is DateTimeBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(time, _timeZone) : time;
        var isDay = column.DateTimeBehavior is DateTimeBehavior.DateOnly || string.Equals(column.Format, "date", StringComparison.OrdinalIgnoreCase);
        return shown.ToString(isDay ? "d" : "g", _culture);
    }
}
