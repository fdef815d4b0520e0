using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>The label of a tab, section or cell.</summary>
internal static class FormLabel
{
    /// <summary>The text in the language asked for; null where the form has none (a managed form leaves out labels equal to the column's).</summary>
    public static string? Of(XElement element, int language)
    {
        var labels = (element.Element("labels")?.Elements("label") ?? [])
            .Where(label => label.Attribute("languagecode") is not null && !string.IsNullOrEmpty((string?)label.Attribute("description")))
            .GroupBy(label => (int)label.Attribute("languagecode")!)
            .ToDictionary(group => group.Key, group => (string)group.First().Attribute("description")!);
        return labels.Count == 0 ? null : new LocalizedText(labels).In(language);
    }
}
