using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A component of the solution: where it is described, and the element that describes it.</summary>
/// <param name="File">Path in the source.</param>
/// <param name="Element">Its element.</param>
public abstract record Component(string File, XElement Element)
{
    /// <summary>Text of a child element, or nothing.</summary>
    protected string Text(string name) => Element.Element(name)?.Value ?? "";

    /// <summary>Value of an attribute, or nothing.</summary>
    protected string Attribute(string name) => Element.Attribute(name)?.Value ?? "";
}
