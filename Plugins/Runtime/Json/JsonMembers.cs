using System.Globalization;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>Members of objects as plain values, for JSON that this solution writes itself.</summary>
public static class JsonMembers
{
    /// <summary>Text of a member; null where there is none.</summary>
    public static string TextOf(this JsonObject json, string name) => (json[name] as JsonString)?.Text;

    /// <summary>Whole number of a member; 0 where there is none.</summary>
    public static int NumberOf(this JsonObject json, string name) =>
        json[name] is JsonNumber number && int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>Object of a member; an empty one where there is none.</summary>
    public static JsonObject ObjectOf(this JsonObject json, string name) => json[name] as JsonObject ?? JsonObject.Empty;

    /// <summary>The object with this text; without it when it is null.</summary>
    public static JsonObject With(this JsonObject json, string name, string text) => text == null ? json.Without(name) : json.With(name, new JsonString(text));

    /// <summary>The object with this number.</summary>
    public static JsonObject With(this JsonObject json, string name, int number) => json.With(name, new JsonNumber(number.ToString(CultureInfo.InvariantCulture)));
}
