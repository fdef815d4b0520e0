using System.Xml.Linq;

namespace Segmentation.Packager.Registrations;

/// <summary>The component file of the assembly: PluginAssemblies/Name-ID/Name.dll.data.xml.</summary>
static class PluginAssemblyXml
{
    const string IntroducedVersion = "1.0.0.0";

    /// <summary>Id of the assembly, made from its name.</summary>
    public static Guid AssemblyId(PluginAssemblyFile assembly) => NameBasedGuid.Of(assembly.Identity.Name!);

    /// <summary>Id of a plug-in type, made from its full name.</summary>
    public static Guid TypeId(string typeName) => NameBasedGuid.Of(typeName);

    /// <summary>Name of a plug-in type with its assembly.</summary>
    public static string QualifiedName(PluginAssemblyFile assembly, string typeName) => $"{typeName}, {assembly.FullName}";

    /// <summary>Path of the file in the source. Exports leave the dots of the assembly's name out.</summary>
    public static string Path(PluginAssemblyFile assembly) => $"{PayloadPath(assembly)}.data.xml";

    /// <summary>The component file.</summary>
    public static XDocument Document(PluginAssemblyFile assembly) => new(new XElement("PluginAssembly",
        new XAttribute("FullName", assembly.FullName),
        new XAttribute("PluginAssemblyId", AssemblyId(assembly)),
        new XAttribute("CustomizationLevel", 1),
        new XElement("IsolationMode", 2),
        new XElement("SourceType", 0),
        new XElement("IntroducedVersion", IntroducedVersion),
        new XElement("FileName", "/" + PayloadPath(assembly)),
        new XElement("PluginTypes", assembly.PluginTypes.Select(type => new XElement("PluginType",
            new XAttribute("AssemblyQualifiedName", QualifiedName(assembly, type)),
            new XAttribute("PluginTypeId", TypeId(type)),
            new XAttribute("Name", type),
            new XElement("FriendlyName", type))))));

    static string PayloadPath(PluginAssemblyFile assembly)
    {
        var name = assembly.Identity.Name!.Replace(".", "");
        return $"PluginAssemblies/{name}-{AssemblyId(assembly).ToString().ToUpperInvariant()}/{name}.dll";
    }
}
