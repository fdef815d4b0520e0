using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A chart of a table.</summary>
public sealed record Chart(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Text("savedqueryvisualizationid"));

    /// <summary>The queried tables' elements of its FetchXML.</summary>
    public IEnumerable<XElement> Queries => Data.Elements("fetchcollection").Elements("fetch").Elements("entity");

    /// <summary>Aliases of the columns by which it groups.</summary>
    public IEnumerable<string> Categories => Aliases(Data.Elements("categorycollection").Elements("category"));

    /// <summary>Aliases of its values.</summary>
    public IEnumerable<string> Measures => Aliases(Data.Elements("categorycollection").Descendants("measure"));

    IEnumerable<XElement> Data => Element.Elements("datadescription").Elements("datadefinition");

    static IEnumerable<string> Aliases(IEnumerable<XElement> elements) => elements.Attributes("alias").Select(alias => alias.Value);
}
