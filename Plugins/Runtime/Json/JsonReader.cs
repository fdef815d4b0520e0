using System;
using System.Collections.Generic;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>Reads a JSON text (RFC 8259) strictly; a name that occurs twice in an object is refused, because readers differ in which one they take.</summary>
public sealed class JsonReader
{
    /// <summary>Objects and arrays that may lie within each other.</summary>
    public const int MaximumDepth = 64;

    private readonly JsonScanner _scanner;
    private int _depth;

    private JsonReader(string text) => _scanner = new JsonScanner(text);

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.ReadValue(JsonPath.Root);
        reader._scanner.ExpectEnd();
        return value;
    }

    private JsonValue ReadValue(JsonPath path)
    {
        _scanner.Path = path;
        return _scanner.Peek() switch
        {
            '{' => Nested(path, ReadObject),
            '[' => Nested(path, ReadArray),
            '"' => new JsonString(_scanner.ReadString()),
            't' => _scanner.ReadWord(JsonLiteral.True),
            'f' => _scanner.ReadWord(JsonLiteral.False),
            'n' => _scanner.ReadWord(JsonLiteral.Null),
            '-' or >= '0' and <= '9' => new JsonNumber(_scanner.ReadNumber()),
            _ => throw _scanner.Unexpected("a value"),
        };
    }

    private JsonValue Nested(JsonPath path, Func<JsonPath, JsonValue> read)
    {
        if (++_depth > MaximumDepth)
            throw _scanner.Fail($"objects and arrays lie more than {MaximumDepth} deep in each other");
        var value = read(path);
        _depth--;
        return value;
    }

    private JsonObject ReadObject(JsonPath path)
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        var names = new HashSet<string>();
        _scanner.Take('{');
        if (!_scanner.TryTake('}'))
        {
            do
            {
                _scanner.Path = path;
                if (_scanner.Peek() != '"')
                    throw _scanner.Unexpected("a name in double quotes");
                var name = _scanner.ReadString();
                var place = path.Member(name);
                _scanner.Path = place;
                if (!names.Add(name))
                    throw _scanner.Fail("the name occurs twice in one object; keep one of the two");
                _scanner.Expect(':');
                members.Add(new KeyValuePair<string, JsonValue>(name, ReadValue(place)));
                _scanner.Path = path;
            }
            while (_scanner.TryTake(','));
            _scanner.Expect('}');
        }

        return new JsonObject(members);
    }

    private JsonArray ReadArray(JsonPath path)
    {
        var items = new List<JsonValue>();
        _scanner.Take('[');
        if (!_scanner.TryTake(']'))
        {
            do
            {
                items.Add(ReadValue(path.Item(items.Count)));
                _scanner.Path = path;
            }
            while (_scanner.TryTake(','));
            _scanner.Expect(']');
        }

        return new JsonArray(items);
    }
}
