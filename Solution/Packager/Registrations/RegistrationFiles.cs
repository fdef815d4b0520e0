using System.Xml.Linq;

namespace Segmentation.Packager.Registrations;

/// <summary>
/// The component files that follow from an assembly's declarations. The source holds them so that they can be read and
/// reviewed; the code alone says what they are.
/// </summary>
public static class RegistrationFiles
{
    /// <summary>Where such files stand in a source.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["PluginAssemblies/*/*.dll.data.xml", "SdkMessageProcessingSteps/*.xml"];

    /// <summary>Every file of the assembly by its path; nothing when it declares nothing.</summary>
    public static IReadOnlyDictionary<string, XDocument> Of(PluginAssemblyFile assembly)
    {
        var files = new SortedDictionary<string, XDocument>(StringComparer.Ordinal);
        if (assembly.PluginTypes.Count == 0) return files;
        files[PluginAssemblyXml.Path(assembly)] = PluginAssemblyXml.Document(assembly);
        foreach (var step in assembly.Steps.Where(step => step.Id != null)) files[StepXml.Path(step)] = StepXml.Document(assembly, step);
        return files;
    }
}
