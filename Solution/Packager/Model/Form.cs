using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A form of a table.</summary>
public sealed record Form(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Text("formid"));

    /// <summary>Every control on it.</summary>
    public IEnumerable<XElement> Controls => Element.Descendants("control");

    /// <summary>Every description of a custom control on it.</summary>
    public IEnumerable<XElement> ControlDescriptions => Element.Descendants("controlDescription");
}
