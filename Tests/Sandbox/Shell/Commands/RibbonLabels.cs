using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>LocLabels of a ribbon in one language.</summary>
internal sealed class RibbonLabels(XElement ribbon, int language)
{
    private const string Directive = "$LocLabels:";

    private readonly Dictionary<string, LocalizedText> _labels = (ribbon.Element("LocLabels")?.Elements("LocLabel") ?? [])
        .ToDictionary(label => (string?)label.Attribute("Id") ?? "", Titles);

    /// <summary>The text of an attribute: a label it refers to, or itself.</summary>
    public string? Text(string? attribute) => attribute switch
    {
        null or "" => null,
        _ when attribute.StartsWith(Directive, StringComparison.Ordinal) => _labels.TryGetValue(attribute[Directive.Length..], out var label) ? label.In(language) : attribute,
        _ => attribute,
    };

    private static LocalizedText Titles(XElement label) => new((label.Element("Titles")?.Elements("Title") ?? [])
        .GroupBy(title => (int?)title.Attribute("languagecode") ?? 0)
        .ToDictionary(group => group.Key, group => (string?)group.First().Attribute("description") ?? ""));
}
