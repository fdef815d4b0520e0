using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>SDK values as JSON.</summary>
internal static class ValueWriter
{
    /// <summary>Writes a column's value; date-only columns without time.</summary>
    public static void Write(Utf8JsonWriter json, object? value, ColumnDefinition? column = null)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case AliasedValue aliased: Write(json, aliased.Value, column); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case OptionSetValue option: json.WriteNumberValue(option.Value); break;
            case OptionSetValueCollection options: json.WriteStringValue(string.Join(",", options.Select(option => option.Value.ToString(CultureInfo.InvariantCulture)))); break;
            case Money money: json.WriteNumberValue(money.Value); break;
            case Guid id: json.WriteStringValue(id); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateTime moment: json.WriteStringValue(moment.ToString(column?.DateTimeBehavior == DateTimeBehavior.DateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)); break;
            case string text: json.WriteStringValue(text); break;
            default: throw new InvalidOperationException($"A value of type {value.GetType()} has no JSON form.");
        }
    }
}
