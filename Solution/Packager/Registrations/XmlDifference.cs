using System.Xml.Linq;

namespace Segmentation.Packager.Registrations;

/// <summary>Says where two documents first differ, in words for a reader.</summary>
public static class XmlDifference
{
    /// <summary>The first difference, or null when they mean the same.</summary>
    public static string? Between(XElement actual, XElement expected, string path = "")
    {
        path = $"{path}/{expected.Name.LocalName}";
        if (actual.Name != expected.Name) return $"{path}: found <{actual.Name.LocalName}>, expected <{expected.Name.LocalName}>";
        return Attributes(actual, expected, path) ?? Content(actual, expected, path);
    }

    static string? Attributes(XElement actual, XElement expected, string path)
    {
        foreach (var name in Names(expected).Union(Names(actual)))
        {
            if (actual.Attribute(name)?.Value is var found && expected.Attribute(name)?.Value is var wanted && found != wanted)
                return Say($"{path}/@{name}", found, wanted);
        }
        return null;
    }

    static string? Content(XElement actual, XElement expected, string path)
    {
        if (!expected.HasElements && !actual.HasElements) return actual.Value == expected.Value ? null : Say(path, actual.Value, expected.Value);
        foreach (var (found, wanted) in Pairs([.. actual.Elements()], [.. expected.Elements()]))
        {
            if (found == null) return $"{path}: <{wanted!.Name.LocalName}> is missing";
            if (wanted == null) return $"{path}: <{found.Name.LocalName}> is not declared";
            if (Between(found, wanted, path) is { } difference) return difference;
        }
        return null;
    }

    static IEnumerable<(XElement? Found, XElement? Wanted)> Pairs(List<XElement> found, List<XElement> wanted) =>
        Enumerable.Range(0, Math.Max(found.Count, wanted.Count)).Select(index => (found.ElementAtOrDefault(index), wanted.ElementAtOrDefault(index)));

    static IEnumerable<XName> Names(XElement element) => element.Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration)
        .Select(attribute => attribute.Name);

    static string Say(string path, string? found, string? wanted) => $"{path}: found {Quote(found)}, expected {Quote(wanted)}";

    static string Quote(string? value) => value == null ? "nothing" : $"\"{value}\"";
}
