using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>Judges values against what a column can hold.</summary>
internal static class ColumnValue
{
    private const int MostChoicesNamed = 10;
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>What would be right; null where the value is.</summary>
    internal static string Expected(ColumnFacts column, string value) => column.Kind switch
    {
        ColumnKind.WholeNumber => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        ColumnKind.BigNumber => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        ColumnKind.Decimal or ColumnKind.Money => decimal.TryParse(value, Number, CultureInfo.InvariantCulture, out _) ? null : "a number such as 12.5",
        ColumnKind.FloatingPoint => IsFinite(value) ? null : "a number such as 12.5",
        ColumnKind.YesNo => value is "0" or "1" or "true" or "false" ? null : "1 for yes or 0 for no",
        ColumnKind.Choice => ExpectedChoice(column, value),
        ColumnKind.Choices => value.Split(',').All(one => IsChoice(column, one)) ? null : OneOf(column.Choices),
        ColumnKind.DateTime => DateText.IsDate(value) ? null : "a date such as 2026-01-31 or 2026-01-31T13:00:00Z",
        ColumnKind.Id or ColumnKind.Owner => Guid.TryParse(value, out _) ? null : "the id of a row, such as 1b0f3b26-0000-4000-8000-000000000001",
        _ => null,
    };

    /// <summary>What would be right; null where the value is one of the column's.</summary>
    internal static string ExpectedChoice(ColumnFacts column, string value) => IsChoice(column, value) ? null : OneOf(column.Choices);

    private static bool IsFinite(string value) =>
        double.TryParse(value, Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && !double.IsNaN(number) && !double.IsInfinity(number);

    private static bool IsChoice(ColumnFacts column, string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && column.Choices.Contains(number);

    private static string OneOf(IReadOnlyCollection<int> choices) =>
        $"one of the column's values: {string.Join(", ", choices.Take(MostChoicesNamed))}{(choices.Count > MostChoicesNamed ? ", …" : string.Empty)}";
}
