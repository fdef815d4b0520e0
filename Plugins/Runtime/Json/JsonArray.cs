using System.Collections.Generic;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>A JSON array.</summary>
public sealed class JsonArray : JsonValue
{
    /// <summary>An array of these items.</summary>
    public JsonArray(IEnumerable<JsonValue> items) => Items = new List<JsonValue>(items);

    /// <summary>Items in order.</summary>
    public IReadOnlyList<JsonValue> Items { get; }

    /// <inheritdoc />
    public override string Kind => "an array";
}
