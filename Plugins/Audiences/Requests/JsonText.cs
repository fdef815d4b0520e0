using System;
using System.Globalization;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>Values of answers; what is not known is null, never left out.</summary>
internal static class JsonText
{
    internal static JsonValue OrNull(string text) => text == null ? JsonLiteral.Null : new JsonString(text);

    internal static JsonValue OrNull(int? number) => number == null ? JsonLiteral.Null : new JsonNumber(number.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A time as ISO 8601 in UTC.</summary>
    internal static JsonValue OrNull(DateTime? time) => OrNull(time?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    internal static JsonLiteral Of(bool value) => value ? JsonLiteral.True : JsonLiteral.False;
}
