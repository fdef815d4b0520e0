using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>
/// Reads JSON as the value of a column: a text as a string, numbers and money as a number, yes or no as true or false, a choice as its number, several as
/// an array of numbers, a date in ISO 8601, a lookup as <c>{"id": "…", "table": "…"}</c>, and null to empty a column.
/// </summary>
internal static class ColumnValueReader
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int MostNamed = 10;

    internal static ColumnValueReading Read(JsonValue json, ColumnFacts column, bool isUpdate)
    {
        if (json == JsonLiteral.Null)
            return ReadNull(column, isUpdate);
        if (column.Kind == ColumnKind.Text)
            return ReadText(json, column);
        var value = Constant(json, column, out var expected);
        return value == null
            ? ColumnValueReading.Refused($"is {Found(json)}; {(expected == null ? "a tile cannot write this kind of column" : $"write {expected}")}")
            : ColumnValueReading.Of(ColumnValue.Constant(column.Name, value));
    }

    private static ColumnValueReading ReadNull(ColumnFacts column, bool isUpdate) =>
        !isUpdate ? ColumnValueReading.Refused("is null, and so is every column of a new row that is not written; leave it out")
        : column.Writing.IsRequired ? ColumnValueReading.Refused("is null, but the column is never empty; write a value")
        : ColumnValueReading.Of(ColumnValue.Constant(column.Name, null));

    private static ColumnValueReading ReadText(JsonValue json, ColumnFacts column)
    {
        if (json is not JsonString { Text: var text })
            return ColumnValueReading.Refused($"is {json.Kind}; write a string");
        var template = TextTemplate.Parse(text);
        var most = column.Writing.MostCharacters;
        return template.FixedLength > most
            ? ColumnValueReading.Refused($"is {template.FixedLength} characters long; at most {most} fit")
            : ColumnValueReading.Of(ColumnValue.Text(column.Name, template, most), template);
    }

    private static object Constant(JsonValue json, ColumnFacts column, out string expected)
    {
        expected = Expected(column);
        return column.Kind switch
        {
            ColumnKind.WholeNumber => Whole(json) is { } number && IsWithin(number, column) ? (int)number : null,
            ColumnKind.BigNumber => Whole(json, long.MinValue, long.MaxValue),
            ColumnKind.Decimal => Decimal(json, column),
            ColumnKind.Money => Decimal(json, column) is { } amount ? new Money(amount) : null,
            ColumnKind.FloatingPoint => Double(json, column),
            ColumnKind.YesNo => json == JsonLiteral.True ? true : json == JsonLiteral.False ? false : null,
            ColumnKind.Choice => Choice(json, column),
            ColumnKind.Choices => Choices(json, column),
            ColumnKind.DateTime => IsoDate.Read((json as JsonString)?.Text, column.Writing.Dates),
            ColumnKind.Id or ColumnKind.Owner when column.Writing.Targets.Count > 0 => Row(json as JsonObject, column.Writing.Targets),
            _ => null,
        };
    }

    private static long? Whole(JsonValue json, long least = int.MinValue, long most = int.MaxValue) =>
        json is JsonNumber number && long.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : null;

    private static decimal? Decimal(JsonValue json, ColumnFacts column) =>
        json is JsonNumber number && decimal.TryParse(number.Digits, Number, CultureInfo.InvariantCulture, out var value) && IsWithin((double)value, column) ? value : null;

    private static double? Double(JsonValue json, ColumnFacts column) =>
        json is JsonNumber number && double.TryParse(number.Digits, Number, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) && IsWithin(value, column)
            ? value
            : null;

    private static OptionSetValue Choice(JsonValue json, ColumnFacts column) =>
        Whole(json) is { } number && column.Choices.Contains((int)number) ? new OptionSetValue((int)number) : null;

    private static OptionSetValueCollection Choices(JsonValue json, ColumnFacts column)
    {
        var choices = (json as JsonArray)?.Items.Select(item => Choice(item, column)).ToList();
        return choices is { Count: > 0 } && choices.All(choice => choice != null) ? new OptionSetValueCollection(choices) : null;
    }

    private static EntityReference Row(JsonObject json, IReadOnlyCollection<string> targets)
    {
        var table = json?["table"] == null && targets.Count == 1 ? targets.First() : json?.TextOf("table");
        return targets.Contains(table) && Guid.TryParseExact(json?.TextOf("id"), "D", out var id) ? new EntityReference(table, id) : null;
    }

    private static bool IsWithin(double number, ColumnFacts column) => !(number < column.Writing.Least) && !(number > column.Writing.Most);

    private static string Expected(ColumnFacts column) => column.Kind switch
    {
        ColumnKind.WholeNumber => $"a whole number from {column.Writing.Least ?? int.MinValue} to {column.Writing.Most ?? int.MaxValue}",
        ColumnKind.BigNumber => "a whole number",
        ColumnKind.Decimal or ColumnKind.Money or ColumnKind.FloatingPoint => "a number such as 12.5" + Bounds(column.Writing),
        ColumnKind.YesNo => "true or false",
        ColumnKind.Choice => $"one of the column's values: {Listed(column.Choices)}",
        ColumnKind.Choices => $"an array of the column's values: {Listed(column.Choices)}",
        ColumnKind.DateTime => IsoDate.Example(column.Writing.Dates),
        ColumnKind.Id or ColumnKind.Owner when column.Writing.Targets.Count > 0 =>
            $"{{\"id\": \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\", \"table\": \"{column.Writing.Targets.First()}\"}}"
            + (column.Writing.Targets.Count > 1 ? $", where the table is one of {Listed(column.Writing.Targets)}" : string.Empty),
        _ => null,
    };

    private static string Bounds(ColumnWriting writing) => writing.Least == null || writing.Most == null
        ? string.Empty
        : string.Format(CultureInfo.InvariantCulture, ", from {0:0.##########} to {1:0.##########}", writing.Least, writing.Most);

    private static string Listed<T>(IReadOnlyCollection<T> items) => string.Join(", ", items.Take(MostNamed)) + (items.Count > MostNamed ? ", …" : string.Empty);

    private static string Found(JsonValue json) => json switch
    {
        JsonNumber number => Shorten(number.Digits),
        JsonString text => $"\"{Shorten(text.Text)}\"",
        _ => json.Kind,
    };

    private static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";
}
