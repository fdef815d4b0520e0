using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>JSON values as SDK values of a column's type.</summary>
internal static class ValueReader
{
    public static object? Read(TableDefinition table, ColumnDefinition column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return column.Type switch
            {
                ColumnType.String or ColumnType.Memo => value.GetString(),
                ColumnType.UniqueIdentifier => value.GetGuid(),
                ColumnType.Integer => value.GetInt32(),
                ColumnType.BigInt => value.GetInt64(),
                ColumnType.Decimal => value.GetDecimal(),
                ColumnType.Double => value.GetDouble(),
                ColumnType.Money => new Money(value.GetDecimal()),
                ColumnType.Boolean => value.GetBoolean(),
                ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(value.GetInt32()),
                ColumnType.MultiSelectPicklist => Options(value.GetString()!),
                ColumnType.DateTime => Moment(value.GetString()!),
                _ => throw new InvalidOperationException(),
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException)
        {
            throw WebApiException.BadPayload(table.EntitySetName, $"Cannot convert the literal '{value.GetRawText()}' to the expected type '{Model.PropertyTypes.Of(column).Definition}' of property '{column.LogicalName}'.");
        }
    }

    private static DateTime Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    private static OptionSetValueCollection Options(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(value => new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture)))];
}
