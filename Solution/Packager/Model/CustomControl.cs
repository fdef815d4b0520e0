using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A control of the component framework: its component file, and the folder its build made.</summary>
public sealed record CustomControl : Component
{
    /// <summary>Name of the manifest in a built folder.</summary>
    public const string ManifestName = "ControlManifest.xml";

    /// <summary>Reads a control; its built folder is the one whose manifest has the control's namespace and constructor.</summary>
    public CustomControl(string file, XElement element, FileTree built, string prefix) : base(file, element)
    {
        var folder = built.Matching("**/" + ManifestName)
            .FirstOrDefault(path => FullName(built.Xml(path), prefix) == Name) is { } manifest ? manifest[..^ManifestName.Length] : null;
        Manifest = folder == null ? null : built.Xml(folder + ManifestName).Root?.Element("control");
        Files = folder == null ? [] : built.Paths
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(path => path[folder.Length..], built.Bytes);
    }

    /// <summary>Name: prefix, namespace and constructor.</summary>
    public string Name => Text("Name");

    /// <summary>Entry of the zip that the component file names.</summary>
    public string EntryName => Text("FileName").TrimStart('/');

    /// <summary>The built manifest's control, or null.</summary>
    public XElement? Manifest { get; }

    /// <summary>Built files by their path in the control's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Names of its properties.</summary>
    public IEnumerable<string> PropertyNames => Properties.Select(PropertyName);

    /// <summary>Names of the properties that a form must give it.</summary>
    public IEnumerable<string> RequiredProperties => Properties
        .Where(property => property.Attribute("required")?.Value == "true")
        .Select(PropertyName);

    IEnumerable<XElement> Properties => Manifest?.Elements("property") ?? [];

    /// <summary>A property of the manifest by its name, or null.</summary>
    public XElement? Property(string name) => Properties.FirstOrDefault(property => PropertyName(property) == name);

    /// <summary>Name that a manifest gives a control in a solution with this prefix.</summary>
    public static string FullName(XDocument manifest, string prefix) =>
        manifest.Root?.Element("control") is { } control
            ? $"{prefix}_{control.Attribute("namespace")?.Value}.{control.Attribute("constructor")?.Value}"
            : "";

    static string PropertyName(XElement property) => property.Attribute("name")?.Value ?? "";
}
