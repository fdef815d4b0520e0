using System.Xml;
using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The manifest names solution, version and publisher, and the skeleton names the languages.</summary>
public sealed class ManifestIsComplete : ISourceRule
{
    static readonly string[] Required =
    [
        "UniqueName", "Version", "Managed", "Publisher/UniqueName", "Publisher/CustomizationPrefix", "Publisher/CustomizationOptionValuePrefix", "RootComponents",
    ];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionInput input) =>
    [
        .. Document(input.Source, SolutionModel.ManifestPath) is { } manifest ? Missing(manifest) : [Absent(SolutionModel.ManifestPath)],
        .. Document(input.Source, SolutionModel.CustomizationsPath) is { } skeleton
            ? NoLanguage(skeleton)
            : [Absent(SolutionModel.CustomizationsPath)],
    ];

    static IEnumerable<Problem> Missing(XElement root) => Required
        .Where(path => path.Split('/').Aggregate(root.Element("SolutionManifest"), (element, name) => element?.Element(name)) == null)
        .Select(path => new Problem(SolutionModel.ManifestPath, $"SolutionManifest/{path} is missing.", "Add it."));

    static IEnumerable<Problem> NoLanguage(XElement root) => root.Descendants("Language").Any()
        ? []
        : [new(
            SolutionModel.CustomizationsPath,
            "Languages names no language.",
            "Name the languages of the labels, the base language first, such as <Language>1033</Language>.")];

    static Problem Absent(string path) => new(path, "The file is missing.", "A source has it, as SolutionPackager writes it.");

    static XElement? Document(FileTree source, string path)
    {
        try
        {
            return source.Contains(path) ? source.Xml(path).Root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
