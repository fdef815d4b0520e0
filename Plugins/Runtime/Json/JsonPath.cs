using System.Globalization;
using System.Linq;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>The place of a value in a document; spelled out as JSONPath, e.g. <c>$.actions[2].next</c> (RFC 9535), only where somebody asks.</summary>
public sealed class JsonPath
{
    private const int LongestName = 64;
    private readonly JsonPath _parent;
    private readonly string _name;
    private readonly int _index;

    private JsonPath(JsonPath parent, string name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The whole document.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>Place of a member of the object here.</summary>
    public JsonPath Member(string name) => new(this, name, 0);

    /// <summary>Place of an item of the array here.</summary>
    public JsonPath Item(int index) => new(this, null, index);

    /// <inheritdoc />
    public override string ToString()
    {
        if (_parent == null)
            return "$";
        if (_name == null)
            return $"{_parent}[{_index.ToString(CultureInfo.InvariantCulture)}]";
        return IsIdentifier(_name) ? $"{_parent}.{_name}" : $"{_parent}['{Shorten(_name)}']";
    }

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= LongestName && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static string Shorten(string name)
    {
        var start = name.Length <= LongestName ? name : name.Substring(0, LongestName) + "…";
        return new string(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '�' : c).ToArray())
            .Replace("\\", "\\\\").Replace("'", "\\'");
    }
}
