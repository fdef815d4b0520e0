using System.Globalization;
using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads labels: <c>&lt;any description="…" languagecode="1033"/&gt;</c> inside a parent element.</summary>
internal static class LabelReader
{
    /// <summary>The labels below that child of the element.</summary>
    public static LocalizedText Labels(this XElement element, string child)
    {
        var translations = new Dictionary<int, string>();
        foreach (var label in element.Element(child)?.Elements() ?? [])
        {
            if (int.TryParse(label.Attribute("languagecode")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var language))
                translations[language] = label.Attribute("description")?.Value ?? "";
        }
        return translations.Count == 0 ? LocalizedText.Empty : new LocalizedText(translations);
    }

    /// <summary>Labels of that child, else the plain text in the base language.</summary>
    public static LocalizedText LabelsOr(this XElement element, string child, string text) =>
        element.Labels(child) is { Translations.Count: > 0 } labels ? labels : new LocalizedText(new Dictionary<int, string> { [1033] = text });
}
