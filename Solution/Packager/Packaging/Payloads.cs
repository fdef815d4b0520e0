using Segmentation.Packager.Model;

namespace Segmentation.Packager.Packaging;

/// <summary>Files that travel beside customizations.xml: web resources, controls, the plug-in assembly, and components kept as files of their own.</summary>
public static class Payloads
{
    /// <summary>Folders whose files are in the zip as they are in the source (solution component framework tables).</summary>
    static readonly string[] CopiedFolders = ["customapis", "environmentvariabledefinitions", "appactions"];

    /// <summary>Every payload whose file is at hand; what is missing is the linker's to say.</summary>
    public static IEnumerable<PackageEntry> Of(SolutionModel solution) =>
    [
        .. solution.WebResources
            .Where(resource => resource.Content != null)
            .Select(resource => new PackageEntry(resource.EntryName, resource.Content!)),
        .. solution.Controls.SelectMany(ControlFiles),
        .. solution.PluginAssemblies
            .Where(assembly => assembly.Content != null)
            .Select(assembly => new PackageEntry(assembly.EntryName, assembly.Content!)),
        .. CopiedFolders
            .SelectMany(folder => solution.Input.Source.Matching(folder + "/**"))
            .Select(path => new PackageEntry(path, solution.Input.Source.Bytes(path))),
        .. solution.Workflows.Where(workflow => workflow.Content != null).Select(workflow => new PackageEntry(workflow.EntryName, workflow.Content!)),
    ];

    static IEnumerable<PackageEntry> ControlFiles(CustomControl control) =>
        control.Files.Select(file => new PackageEntry($"Controls/{control.Name}/{file.Key}", file.Value));
}
