using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads solution.xml: what the solution is called and which components it says it has.</summary>
internal static class SolutionManifestReader
{
    /// <summary>Name of the file.</summary>
    public const string File = "solution.xml";

    /// <summary>The solution's name, version and kind.</summary>
    public static SolutionInfo ReadInfo(XElement root)
    {
        var manifest = root.Element("SolutionManifest")
            ?? throw new MalformedComponentException(root, "<ImportExportXml> needs <SolutionManifest>.");
        var name = manifest.RequiredText("UniqueName");
        var managed = manifest.RequiredText("Managed");
        if (managed is not ("0" or "1"))
            throw new MalformedComponentException(manifest.Element("Managed")!, $"<Managed> is '{managed}'; a zip is managed (1) or unmanaged (0).");
        return new SolutionInfo(name, ReadVersion(manifest), managed == "1", manifest.LabelsOr("LocalizedNames", name));
    }

    /// <summary>The components it lists.</summary>
    public static IReadOnlyList<RootComponent> ReadRootComponents(ReadingContext context, XElement root) =>
        (root.Element("SolutionManifest")?.Element("RootComponents")?.Elements("RootComponent") ?? [])
            .Select(component => context.Read(File, component, ReadRootComponent))
            .OfType<RootComponent>()
            .ToList();

    private static RootComponent ReadRootComponent(XElement component) => new(
        component.RequiredNumber("type"),
        component.Attribute("schemaName")?.Value,
        component.Attribute("id") is null ? null : component.RequiredIdAttribute("id"),
        component);

    private static Version ReadVersion(XElement manifest)
    {
        var text = manifest.RequiredText("Version");
        return Version.TryParse(text, out var version) && version.Revision >= 0
            ? version
            : throw new MalformedComponentException(manifest.Element("Version")!, $"<Version> is '{text}'; four numbers such as 1.0.0.0 are needed.");
    }
}
