using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A view of a table.</summary>
public sealed record View(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Text("savedqueryid"));

    /// <summary>The queried table's element of its FetchXML, or null.</summary>
    public XElement? Query => Element.Element("fetchxml")?.Element("fetch")?.Element("entity");

    /// <summary>Its grid, or null.</summary>
    public XElement? Grid => Element.Element("layoutxml")?.Element("grid");
}
