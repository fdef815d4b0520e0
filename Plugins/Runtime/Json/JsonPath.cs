using System.Globalization;
using System.Linq;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>Writes the place of a value as JSONPath, e.g. <c>$.actions[2].next</c> (RFC 9535).</summary>
public static class JsonPath
{
    /// <summary>The whole document.</summary>
    public const string Root = "$";

    /// <summary>Place of a member of an object.</summary>
    public static string Member(string parent, string name) =>
        IsIdentifier(name) ? $"{parent}.{name}" : $"{parent}['{Shorten(name)}']";

    /// <summary>Place of an item of an array.</summary>
    public static string Item(string parent, int index) =>
        $"{parent}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= 64 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static string Shorten(string name)
    {
        var start = name.Length <= 64 ? name : name.Substring(0, 64) + "…";
        return new string(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '�' : c).ToArray())
            .Replace("\\", "\\\\").Replace("'", "\\'");
    }
}
