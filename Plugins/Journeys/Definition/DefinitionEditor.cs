using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Changes the segments of a sound definition and leaves everything else as it was, unknown parts included.</summary>
public static class DefinitionEditor
{
    /// <summary>The definition with this audience, or with none.</summary>
    public static string WithAudience(JourneyDefinition definition, Guid? segmentId)
    {
        var trigger = ObjectAt(definition, "trigger").Without("audience");
        return Write(definition, "trigger", segmentId == null
            ? trigger
            : new JsonObject(new[] { Member("audience", Id(segmentId.Value)) }.Concat(trigger.Members)));
    }

    /// <summary>The definition with one more segment, at the end of the exclusions or suppressions.</summary>
    public static string WithSegment(JourneyDefinition definition, SegmentRole role, Guid segmentId) =>
        EditList(definition, role, items => items.Concat([Id(segmentId)]));

    /// <summary>The definition without a segment of the exclusions or suppressions.</summary>
    public static string WithoutSegment(JourneyDefinition definition, SegmentRole role, Guid segmentId) =>
        EditList(definition, role, items => items.Where(item => !IsId(item, segmentId)));

    private static string EditList(JourneyDefinition definition, SegmentRole role, Func<IEnumerable<JsonValue>, IEnumerable<JsonValue>> edit)
    {
        var isExclusion = role == SegmentRole.Exclusion;
        var ownerName = isExclusion ? "trigger" : "exitCriteria";
        var listName = isExclusion ? "exclusionSegments" : "suppressionSegments";
        var owner = ObjectAt(definition, ownerName);
        var items = (owner[listName] as JsonArray)?.Items ?? [];
        return Write(definition, ownerName, owner.With(listName, new JsonArray(edit(items))));
    }

    private static JsonObject ObjectAt(JourneyDefinition definition, string name) =>
        definition.Document[name] as JsonObject ?? JsonObject.Empty;

    private static string Write(JourneyDefinition definition, string name, JsonObject value) =>
        JsonWriter.Write(definition.Document.With(name, value));

    private static KeyValuePair<string, JsonValue> Member(string name, JsonValue value) => new(name, value);

    private static bool IsId(JsonValue value, Guid id) => value is JsonString text && Guid.TryParse(text.Text, out var other) && other == id;

    private static JsonString Id(Guid id) => new(id.ToString("D"));
}
