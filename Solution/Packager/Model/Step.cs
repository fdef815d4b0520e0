using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A plug-in step.</summary>
public sealed record Step(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Attribute("SdkMessageProcessingStepId"));

    /// <summary>Logical name of its table, or nothing.</summary>
    public string Table => Text("PrimaryEntity");

    /// <summary>Id of its plug-in type.</summary>
    public string PluginTypeId => Ids.Normalize(Text("PluginTypeId"));

    /// <summary>Its images.</summary>
    public IEnumerable<XElement> Images => Element.Descendants("SdkMessageProcessingStepImage");

    /// <summary>Columns it and its images name, each with where.</summary>
    public IEnumerable<(string Where, string Column)> Columns =>
    [
        .. Split(Text("FilteringAttributes")).Select(column => ("its filtering attributes", column)),
        .. Images
            .SelectMany(image => Split(image.Element("Attributes")?.Value).Select(column => ($"its image \"{image.Attribute("Name")?.Value}\"", column))),
    ];

    static IEnumerable<string> Split(string? columns) =>
        (columns ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
