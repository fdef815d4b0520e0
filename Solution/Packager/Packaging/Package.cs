using System.Xml.Linq;
using Segmentation.Packager.Customizations;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Packaging;

/// <summary>A package ready to be written: its entries, and the two documents that describe them.</summary>
/// <param name="Entries">Every entry, in the order of the zip.</param>
/// <param name="Customizations">customizations.xml.</param>
/// <param name="ContentTypes">[Content_Types].xml.</param>
public sealed record Package(IReadOnlyList<PackageEntry> Entries, XDocument Customizations, XDocument ContentTypes)
{
    /// <summary>Assembles a package of the solution.</summary>
    public static Package Assemble(SolutionModel solution, PackageKind kind, Version version)
    {
        var customizations = CustomizationsAssembler.Assemble(solution.Input.Source, kind);
        var manifest = SolutionManifestXml.Stamp(solution.Input.Source.Xml(SolutionModel.ManifestPath), kind, version);
        List<PackageEntry> entries =
        [
            new(CustomizationsAssembler.EntryName, XmlBytes.Of(customizations)),
            new(SolutionManifestXml.EntryName, XmlBytes.Of(manifest)),
            .. Payloads.Of(solution).OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
        var types = Packaging.ContentTypes.For([.. entries.Select(entry => entry.Name)]);
        entries.Add(new(Packaging.ContentTypes.EntryName, XmlBytes.Of(types)));
        return new(entries, customizations, types);
    }
}
