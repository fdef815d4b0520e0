using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Customizations;

/// <summary>Puts customizations.xml together from the unpacked files, in the order of the platform's exports.</summary>
public static class CustomizationsAssembler
{
    /// <summary>Name of the entry.</summary>
    public const string EntryName = "customizations.xml";

    /// <summary>File with what stands in no file of its own.</summary>
    public const string SkeletonPath = "Other/Customizations.xml";

    /// <summary>Every section, in order.</summary>
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new("Entities", true, EntityAssembler.Assemble),
        Section.OfRoots("Roles", true, "Roles/*.xml"),
        Section.OfRoots("Workflows", true, "Workflows/*.data.xml"),
        Section.OfChildren("FieldSecurityProfiles", true, "Other/FieldSecurityProfiles.xml"),
        new("Templates", true),
        new("EntityMaps", true),
        Section.OfChildren("EntityRelationships", true, "Other/Relationships/*.xml"),
        new("OrganizationSettings", true),
        Section.OfRoots("optionsets", true, "OptionSets/*.xml"),
        Section.OfRoots("WebResources", false, "WebResources/**/*.data.xml"),
        Section.OfRoots("CustomControls", true, "Controls/*/ControlManifest.xml.data.xml"),
        Section.OfRoots("SolutionPluginAssemblies", false, "PluginAssemblies/*/*.dll.data.xml"),
        Section.OfRoots("SdkMessageProcessingSteps", false, "SdkMessageProcessingSteps/*.xml"),
        Section.OfRoots("AppModuleSiteMaps", false, "AppModuleSiteMaps/*/*.xml"),
        Section.OfRoots("AppModules", false, "AppModules/*/*.xml"),
        new("EntityDataProviders", true),
        new("connectionreferences", false),
        new("Languages", true),
    ];

    /// <summary>Assembles the document of one kind of package.</summary>
    public static XDocument Assemble(FileTree source, PackageKind kind)
    {
        var skeleton = source.Xml(SkeletonPath).Root!;
        return new XDocument(new XElement(skeleton.Name, skeleton.Attributes(), Sections.Select(section => Build(section, skeleton, source, kind))));
    }

    static XElement? Build(Section section, XElement skeleton, FileTree source, PackageKind kind)
    {
        var element = new XElement(section.Name, skeleton.Element(section.Name)?.Elements(), section.Elements?.Invoke(source, kind));
        return section.Always || element.HasElements ? element : null;
    }
}
