using System.Globalization;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>Reads one element strictly: an attribute or child nobody asked for is refused by name.</summary>
internal sealed class FetchElement
{
    private readonly XElement _element;

    public FetchElement(XElement element, params ReadOnlySpan<string> attributes)
    {
        _element = element;
        foreach (var attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && !attributes.Contains(attribute.Name.ToString()))
                throw QueryFault.InvalidXml($"The element '{element.Name.LocalName}' has no attribute '{attribute.Name}'; it can have {string.Join(", ", attributes.ToArray())}.");
        }

        if (element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)) && element.Name != "value")
            throw QueryFault.InvalidXml($"The element '{element.Name.LocalName}' cannot hold text.");
    }

    /// <summary>Children; those with other names are refused as the platform words it.</summary>
    public IEnumerable<XElement> Children(params string[] names)
    {
        foreach (var child in _element.Elements())
        {
            if (!names.Contains(child.Name.ToString()))
                throw QueryFault.InvalidXml($"Invalid Child Node, valid nodes are {(names.Length == 0 ? "none" : string.Join(", ", names))}. NodeName = {child.Name} NodeXml = {Shortened(child)}");
        }

        return _element.Elements();
    }

    public string? Text(string name) => _element.Attribute(name)?.Value;

    public string Required(string name) => Text(name) is { Length: > 0 } value
        ? value
        : throw QueryFault.InvalidXml($"The element '{_element.Name.LocalName}' needs the attribute '{name}': {Shortened(_element)}");

    public bool Boolean(string name) => Text(name) switch
    {
        null or "false" or "0" or "no" => false,
        "true" or "1" or "yes" => true,
        var other => throw QueryFault.InvalidXml($"The attribute '{name}' of '{_element.Name.LocalName}' must be true or false, not '{other}'."),
    };

    public int? Number(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw QueryFault.InvalidXml($"The attribute '{name}' of '{_element.Name.LocalName}' must be a whole number, not '{text}'.");
    }

    private static string Shortened(XElement element)
    {
        var text = new XElement(element.Name, element.Attributes()).ToString(SaveOptions.DisableFormatting);
        return text.Length <= 200 ? text : text[..200] + "…";
    }
}
