using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Names what a solution holds beyond what the Sandbox imports, rather than leaving it out in silence.</summary>
internal static class UnsupportedComponents
{
    // sections with readers, or without content of their own
    private static readonly HashSet<string> SupportedSections =
    [
        "Entities", "Roles", "Workflows", "EntityRelationships", "optionsets", "WebResources", "CustomControls", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "connectionreferences", "Languages",
    ];

    private static readonly HashSet<string> SupportedTableParts =
        ["Name", "ObjectTypeCode", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml", "CustomControlDefaultConfigs"];

    private static readonly Dictionary<string, int> TypeBySection = new()
    {
        ["FieldSecurityProfiles"] = 70, ["Templates"] = 36, ["EntityMaps"] = 46, ["OrganizationSettings"] = 25,
        ["Dashboards"] = 60, ["Visualizations"] = 59, ["EntityDataProviders"] = 181, ["CanvasApps"] = 300,
        ["Connectors"] = 371, ["RibbonDiffXml"] = 50, ["ServiceEndpoints"] = 95, ["ConnectionRoles"] = 63, ["Reports"] = 31,
    };

    /// <summary>Reports the sections of customizations.xml, and the parts of its tables, that no reader reads.</summary>
    public static void Report(ReadingContext context, XElement root)
    {
        foreach (var section in root.Elements().Where(section => !SupportedSections.Contains(section.Name.LocalName)))
            ReportComponents(context, section, "");
        foreach (var entity in root.Element("Entities")?.Elements("Entity") ?? [])
        foreach (var part in entity.Elements().Where(part => !SupportedTableParts.Contains(part.Name.LocalName)))
            ReportComponents(context, part, $" of table '{entity.Text("Name")}'");
    }

    private static void ReportComponents(ReadingContext context, XElement section, string owner)
    {
        foreach (var component in Components(section))
            context.Problems.Refuse(ReadingContext.Customizations, component, $"{Describe(section, component)}{owner} is not supported by the Sandbox.");
    }

    // an empty ribbon still has its empty groups
    private static IEnumerable<XElement> Components(XElement section) => section.Name.LocalName == "RibbonDiffXml"
        ? section.Element("CustomActions")?.Elements() ?? []
        : section.Elements();

    private static string Describe(XElement section, XElement component)
    {
        var name = component.Attribute("Name")?.Value ?? component.Attribute("name")?.Value ?? component.Attribute("Id")?.Value
            ?? component.Text("Name") ?? component.Attributes().FirstOrDefault()?.Value ?? component.Name.LocalName;
        return TypeBySection.TryGetValue(section.Name.LocalName, out var type)
            ? $"{ComponentTypes.NameOf(type)} '{name}' (type {type})"
            : $"<{component.Name.LocalName}> '{name}' in <{section.Name.LocalName}>";
    }
}
