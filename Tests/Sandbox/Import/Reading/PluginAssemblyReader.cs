using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a plug-in assembly, its types and its DLL from a <c>PluginAssembly</c> element.</summary>
internal static class PluginAssemblyReader
{
    /// <summary>The assembly; null and a problem where its DLL is missing.</summary>
    public static PluginAssemblyDefinition? Read(ReadingContext context, XElement assembly)
    {
        var fullName = assembly.RequiredAttribute("FullName");
        var content = ComponentFile.Read(context, assembly, $"The plug-in assembly '{fullName}'");
        return content is null ? null : new PluginAssemblyDefinition(
            assembly.RequiredIdAttribute("PluginAssemblyId"),
            fullName,
            content,
            context.ReadAll(assembly.Element("PluginTypes")?.Elements("PluginType") ?? [], type => ReadType(type, fullName)));
    }

    private static PluginTypeDefinition ReadType(XElement type, string assembly)
    {
        var qualified = type.RequiredAttribute("AssemblyQualifiedName");
        var name = type.Attribute("Name")?.Value ?? qualified.Split(',')[0].Trim();
        return new PluginTypeDefinition(type.RequiredIdAttribute("PluginTypeId"), name, assembly);
    }
}
