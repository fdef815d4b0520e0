using CsCheck;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Tests.Json;

/// <summary>Random JSON.</summary>
internal static class JsonGenerators
{
    private static readonly Gen<JsonValue> Scalar = Gen.OneOf(
        Gen.String.Select(text => (JsonValue)new JsonString(text)),
        Gen.Int.Select(number => (JsonValue)new JsonNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        Gen.OneOf<JsonValue>(JsonLiteral.True, JsonLiteral.False, JsonLiteral.Null));

    internal static Gen<JsonValue> Value { get; } = Nested(3);

    internal static Gen<JsonObject> Object { get; } = ObjectOf(Nested(2));

    private static Gen<JsonValue> Nested(int depth)
    {
        if (depth == 0)
            return Scalar;
        var inner = Nested(depth - 1);
        return Gen.Frequency(
            (2, Scalar),
            (1, inner.Array[0, 4].Select(items => (JsonValue)new JsonArray(items))),
            (1, ObjectOf(inner).Select(value => (JsonValue)value)));
    }

    private static Gen<JsonObject> ObjectOf(Gen<JsonValue> value) =>
        Gen.Dictionary(Gen.String[0, 6], value)[0, 4].Select(members => new JsonObject(members));
}
