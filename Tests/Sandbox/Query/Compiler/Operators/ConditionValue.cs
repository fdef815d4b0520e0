using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Turns the value of a condition, text or typed, into what its column stores.</summary>
internal static class ConditionValue
{
    /// <summary>The value as bound.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The value is not of the column's type; the message names both.</exception>
    public static object ToSql(StoredTable table, StoredColumn column, object value, TimeZoneInfo timeZone)
    {
        var type = column.Definition.Type;
        var plain = Plain(value);
        return type switch
        {
            ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Id(plain) ?? throw Wrong("System.Guid"),
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Text(plain),
            ColumnType.Boolean => Flag(plain) ?? throw Wrong("System.Boolean"),
            ColumnType.Double => Number(plain) is { } real ? (double)real : throw Wrong("System.Double"),
            ColumnType.Decimal or ColumnType.Money => Number(plain) is { } units ? Scaled(units, column.Scale) : throw Wrong("System.Decimal"),
            ColumnType.DateTime => Dates.Instant(plain, column.Definition.DateTimeBehavior, timeZone) is { } time ? ColumnValue.Seconds(time) : throw Wrong("System.DateTime"),
            ColumnType.MultiSelectPicklist => Options(plain) ?? throw Wrong("System.Int32"),
            _ => Number(plain) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? (long)number : throw Wrong("System.Int32"),
        };

        Exception Wrong(string expected) => QueryFault.WrongValueType(table.Name, column.Name, expected, Text(plain));
    }

    /// <summary>A value without the SDK's wrapping.</summary>
    public static object Plain(object value) => value switch
    {
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Id,
        Money money => money.Value,
        Enum member => Convert.ToInt32(member, CultureInfo.InvariantCulture),
        _ => value,
    };

    public static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static object? Id(object value) => value switch
    {
        Guid id => ColumnValue.Bytes(id),
        string text when Guid.TryParse(text, out var id) => ColumnValue.Bytes(id),
        _ => null,
    };

    private static object? Flag(object value) => Text(value).ToUpperInvariant() switch
    {
        "1" or "TRUE" => 1L,
        "0" or "FALSE" => 0L,
        _ => null,
    };

    private static decimal? Number(object value) => value is not bool
        && decimal.TryParse(Text(value).Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        ? number : null;

    // what the column cannot hold exactly lies between two of its values
    private static object Scaled(decimal number, int scale)
    {
        var units = number * (decimal)Math.Pow(10, scale);
        return units == decimal.Truncate(units) && Math.Abs(units) <= long.MaxValue ? (long)units : (double)units;
    }

    private static string? Options(object value)
    {
        var numbers = new List<int>();
        foreach (var part in value is OptionSetValueCollection options ? options.Select(option => Text(option.Value)) : Text(value).Split(','))
        {
            if (!int.TryParse(part, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
        }

        return JsonSerializer.Serialize(numbers.Distinct().Order());
    }
}
