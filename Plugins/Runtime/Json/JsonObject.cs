using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>A JSON object; keeps the order of its members, and never changes.</summary>
public sealed class JsonObject : JsonValue
{
    /// <summary>An object of these members; each name occurs once.</summary>
    public JsonObject(IEnumerable<KeyValuePair<string, JsonValue>> members) =>
        Members = new List<KeyValuePair<string, JsonValue>>(members);

    /// <summary>An object without members.</summary>
    public static JsonObject Empty { get; } = new(Enumerable.Empty<KeyValuePair<string, JsonValue>>());

    /// <summary>Members in order.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonValue>> Members { get; }

    /// <inheritdoc />
    public override string Kind => "an object";

    /// <summary>Value of a member; null where the object has none of this name.</summary>
    public JsonValue this[string name]
    {
        get
        {
            foreach (var member in Members)
                if (member.Key == name)
                    return member.Value;
            return null;
        }
    }

    /// <summary>The same object with this member, in its place if it is there already, else at the end.</summary>
    public JsonObject With(string name, JsonValue value)
    {
        var member = new KeyValuePair<string, JsonValue>(name, value);
        return this[name] == null
            ? new JsonObject(Members.Concat([member]))
            : new JsonObject(Members.Select(other => other.Key == name ? member : other));
    }

    /// <summary>The same object without this member.</summary>
    public JsonObject Without(string name) => new(Members.Where(member => member.Key != name));
}
