using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>The site map of an app.</summary>
public sealed record SiteMap(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Unique name.</summary>
    public string UniqueName => Text("SiteMapUniqueName");

    /// <summary>Tables it leads to.</summary>
    public IEnumerable<string> Tables => Element.Descendants("SubArea")
        .Select(area => area.Attribute("Entity")?.Value ?? "")
        .Where(table => table != "");
}
