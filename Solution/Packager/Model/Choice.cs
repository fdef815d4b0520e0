using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A choice: a named list of numbers with labels.</summary>
public sealed record Choice(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Name of the choice.</summary>
    public string Name => Attribute("Name");

    /// <summary>picklist, state, status or bit.</summary>
    public string Type => Text("OptionSetType");

    /// <summary>Its values as written, whichever kind it is.</summary>
    public IReadOnlyList<string> Values =>
        [.. Element.Descendants().Where(item => item.Name.LocalName is "option" or "state" or "status").Select(item => item.Attribute("value")?.Value ?? "")];
}
