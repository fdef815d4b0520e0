using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A security role.</summary>
public sealed record Role(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Attribute("id"));

    /// <summary>Names and levels of its privileges.</summary>
    public IEnumerable<(string Name, string Level)> Privileges =>
        Element.Descendants("RolePrivilege").Select(item => (item.Attribute("name")?.Value ?? "", item.Attribute("level")?.Value ?? ""));
}
