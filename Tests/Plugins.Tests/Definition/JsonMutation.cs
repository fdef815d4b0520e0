using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Tests.Definition;

/// <summary>Puts another value in one place of a JSON document.</summary>
internal static class JsonMutation
{
    internal static int PlacesIn(string text)
    {
        var count = 0;
        Rewrite(JsonReader.Read(text), value => { count++; return value; });
        return count;
    }

    internal static string Replace(string text, int place, JsonValue replacement)
    {
        var count = 0;
        return JsonWriter.Write(Rewrite(JsonReader.Read(text), value => count++ == place ? replacement : value));
    }

    private static JsonValue Rewrite(JsonValue value, Func<JsonValue, JsonValue> rewrite) => rewrite(value switch
    {
        JsonObject obj => new JsonObject(obj.Members.Select(member => KeyValuePair.Create(member.Key, Rewrite(member.Value, rewrite)))),
        JsonArray array => new JsonArray(array.Items.Select(item => Rewrite(item, rewrite))),
        _ => value,
    });
}
