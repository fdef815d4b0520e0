using System.Text.Json;
using System.Text.Json.Nodes;
using Segmentation.Sandbox.Csv.Values;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Sample;

/// <summary>Turns values of a data file into values of columns. Text is read as in CSV files: choices by label, dates in ISO form.</summary>
internal sealed class SampleValues(DateTime now)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ValueReaders _readers = new(',', TimeZoneInfo.Utc);

    /// <summary>The value.</summary>
    public object Read(ColumnDefinition column, JsonNode value)
    {
        if (value is JsonObject || (value is JsonArray && column.Type == ColumnType.Memo))
            return WithIds(value).ToJsonString(Compact);
        var text = SampleText.WithIds(value.ToString());
        if (column.IsLookup)
            return SampleReference.Parse(text) ?? throw Bad(column, $"'{text}' is no reference such as @account/key.");
        if (column.Type == ColumnType.DateTime && RelativeTime.Parse(text, now) is { } time)
            return time;
        var (read, problem) = _readers.For(column)!.Read(text);
        return read ?? throw Bad(column, problem!);
    }

    private static JsonNode WithIds(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : WithIds(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : WithIds(item))]),
        JsonValue value when value.TryGetValue<string>(out var text) && SampleReference.Parse(text) is { } row => JsonValue.Create(row.Id.ToString()),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(SampleText.WithIds(text)),
        _ => node.DeepClone(),
    };

    private static FormatException Bad(ColumnDefinition column, string problem) => new($"Sample value of {column.LogicalName}: {problem}");
}
