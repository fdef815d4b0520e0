using System.Xml.Linq;

namespace Segmentation.Packager.Packaging;

/// <summary>solution.xml: the manifest of the source, stamped with kind and version.</summary>
public static class SolutionManifestXml
{
    /// <summary>Name of the entry.</summary>
    public const string EntryName = "solution.xml";

    /// <summary>Stamps a copy of the manifest.</summary>
    public static XDocument Stamp(XDocument source, PackageKind kind, Version version)
    {
        var document = new XDocument(source);
        var manifest = document.Root!.Element("SolutionManifest")!;
        manifest.SetElementValue("Version", version.ToString());
        manifest.SetElementValue("Managed", kind == PackageKind.Managed ? 1 : 0);
        return document;
    }
}
