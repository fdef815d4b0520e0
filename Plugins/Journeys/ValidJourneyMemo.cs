using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>Passes what validation found from stage to stage, so that a save reads the segments once.</summary>
public static class ValidJourneyMemo
{
    private static readonly SharedNote Notes = new(JourneyTable.LogicalName, "validjourney");

    /// <summary>Notes what follows from a definition.</summary>
    public static void Write(IPluginExecutionContext context, string definition, ValidJourney journey) =>
        Notes.Write(context, definition, JsonWriter.Write(new JsonArray(new JsonValue[]
        {
            Text(journey.Audience?.ToString("D")),
            Text(journey.EntityType),
            new JsonArray(journey.Rows.Select(row => new JsonArray(new JsonValue[]
            {
                Text(row.SegmentId.ToString("D")), Text(row.Role.ToString("D")), Text(row.Name),
            }))),
        })));

    /// <summary>What was noted of a definition in this context or one above it; null where nothing was.</summary>
    public static ValidJourney Find(IPluginExecutionContext context, string definition) =>
        Notes.Find(context, definition) is { } note ? Parse(note) : null;

    private static ValidJourney Parse(string note)
    {
        var parts = ItemsOf(JsonReader.Read(note));
        var rows = ItemsOf(parts[2]).Select(ItemsOf).Select(row => new JourneySegmentRow(
            Guid.Parse(TextOf(row[0])), (SegmentRole)int.Parse(TextOf(row[1]), CultureInfo.InvariantCulture), TextOf(row[2])));
        return new ValidJourney(TextOf(parts[0]) is { } audience ? Guid.Parse(audience) : null, TextOf(parts[1]), rows.ToList());
    }

    private static JsonValue Text(string text) => text == null ? JsonLiteral.Null : new JsonString(text);

    private static string TextOf(JsonValue value) => (value as JsonString)?.Text;

    private static IReadOnlyList<JsonValue> ItemsOf(JsonValue value) => ((JsonArray)value).Items;
}
