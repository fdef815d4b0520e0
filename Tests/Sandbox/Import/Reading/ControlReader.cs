using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a code component: its manifest and every file of its folder.</summary>
internal static class ControlReader
{
    private const string ManifestName = "ControlManifest.xml";

    /// <summary>The control; null and a problem where its files are missing.</summary>
    public static ControlDefinition? Read(ReadingContext context, XElement control)
    {
        var name = control.RequiredText("Name");
        var file = control.RequiredText("FileName").TrimStart('/');
        if (!file.EndsWith("/" + ManifestName, StringComparison.Ordinal))
            throw new MalformedComponentException(control, $"The control '{name}' names the file '{file}'; a {ManifestName} in the control's folder is needed.");
        var files = context.Package.UseFolder(file[..^ManifestName.Length]);
        if (!files.TryGetValue(ManifestName, out var content))
        {
            context.Problems.Unreadable(ReadingContext.Customizations, control, $"The control '{name}' names the file '{file}', which is not in the zip.");
            return null;
        }
        if (SafeXml.Load(file, content, context.Problems) is not { } manifest)
            return null;
        ReportMissingFiles(context, file, manifest, files);
        return new ControlDefinition(name, manifest, files);
    }

    private static void ReportMissingFiles(ReadingContext context, string file, XElement manifest, IReadOnlyDictionary<string, byte[]> files)
    {
        var resources = manifest.Element("control")?.Element("resources")?.Elements() ?? [];
        foreach (var resource in resources.Where(resource => resource.Attribute("path") is { } path && !files.ContainsKey(path.Value)))
            context.Problems.Refuse(file, resource, $"The {resource.Name.LocalName} file '{resource.Attribute("path")!.Value}' is not in the zip.");
    }
}
