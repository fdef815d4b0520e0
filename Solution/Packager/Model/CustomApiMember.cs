using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A request parameter or a response property of a custom API.</summary>
public sealed record CustomApiMember(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Unique name.</summary>
    public string UniqueName => Attribute("uniquename");

    /// <summary>Name in requests.</summary>
    public string Name => Text("name");

    /// <summary>Type number.</summary>
    public string Type => Text("type");

    /// <summary>Table of a row parameter, or nothing.</summary>
    public string Table => Text("logicalentityname");

    /// <summary>Whether a request must say it, for request parameters.</summary>
    public string IsOptional => Text("isoptional");

    /// <summary>Whether it is a request parameter.</summary>
    public bool IsRequest => Element.Name.LocalName == "customapirequestparameter";
}
