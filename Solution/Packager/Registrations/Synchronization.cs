using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Registrations;

/// <summary>What has to change in a source so that it says what the attributes in the assembly say.</summary>
public static class Synchronization
{
    static readonly string[] RootTypes = ["91", "92"];

    /// <summary>Files to write, or to remove where the content is null; files that mean the same already are left alone.</summary>
    public static IReadOnlyDictionary<string, XDocument?> Changes(FileTree source, PluginAssemblyFile assembly)
    {
        var expected = RegistrationFiles.Of(assembly);
        var changes = new SortedDictionary<string, XDocument?>(StringComparer.Ordinal);
        foreach (var path in RegistrationFiles.Patterns.SelectMany(source.Matching).Where(path => !expected.ContainsKey(path))) changes[path] = null;
        foreach (var (path, document) in expected.Where(file => !source.Contains(file.Key) || Differ(source.Xml(file.Key), file.Value)))
            changes[path] = document;
        if (Manifest(source, expected.Values) is { } manifest) changes[SolutionModel.ManifestPath] = manifest;
        return changes;
    }

    static XDocument? Manifest(FileTree source, IEnumerable<XDocument> documents)
    {
        var manifest = new XDocument(source.Xml(SolutionModel.ManifestPath));
        // with the white space of the file kept, what is added would stand in one line
        manifest.DescendantNodes().OfType<XText>().Where(text => string.IsNullOrWhiteSpace(text.Value)).Remove();
        var roots = manifest.Descendants("RootComponents").Single();
        roots.Elements().Where(root => RootTypes.Contains(root.Attribute("type")?.Value)).Remove();
        roots.Add(documents.Select(document => Root(document.Root!)));
        return Differ(source.Xml(SolutionModel.ManifestPath), manifest) ? manifest : null;
    }

    static bool Differ(XDocument actual, XDocument expected) => XmlDifference.Between(actual.Root!, expected.Root!) != null;

    static XElement Root(XElement component) => component.Name.LocalName == "PluginAssembly"
        ? new(
            "RootComponent",
            new XAttribute("type", 91),
            new XAttribute("id", $"{{{component.Attribute("PluginAssemblyId")!.Value}}}"),
            new XAttribute("schemaName", component.Attribute("FullName")!.Value),
            new XAttribute("behavior", 0))
        : new(
            "RootComponent",
            new XAttribute("type", 92),
            new XAttribute("id", component.Attribute("SdkMessageProcessingStepId")!.Value),
            new XAttribute("behavior", 0));
}
