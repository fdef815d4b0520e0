using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A custom API with its parameters and response properties.</summary>
public sealed record CustomApi(string File, XElement Element, FileTree Source) : Component(File, Element)
{
    /// <summary>Unique name, which is the name of its message.</summary>
    public string UniqueName => Attribute("uniquename");

    /// <summary>Id of its plug-in type, or nothing.</summary>
    public string PluginTypeId => Ids.Normalize(Element.Element("plugintypeid")?.Element("plugintypeexportkey")?.Value);

    /// <summary>Its request parameters and response properties.</summary>
    public IEnumerable<CustomApiMember> Members => Source.Matching(File[..^"/customapi.xml".Length] + "/*/*/*.xml")
        .Select(path => new CustomApiMember(path, Source.Xml(path).Root!));
}
