using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads model-driven apps, each with the site map it names among its components.</summary>
internal static class AppReader
{
    /// <summary>The apps.</summary>
    public static IReadOnlyList<AppDefinition> Read(ReadingContext context, XElement root)
    {
        var siteMaps = (root.Element("AppModuleSiteMaps")?.Elements("AppModuleSiteMap") ?? []).ToList();
        return context.ReadAll(root.Element("AppModules")?.Elements("AppModule") ?? [], app => Read(app, siteMaps));
    }

    private static AppDefinition Read(XElement app, IReadOnlyList<XElement> siteMaps)
    {
        var name = app.RequiredText("UniqueName");
        var components = (app.Element("AppModuleComponents")?.Elements("AppModuleComponent") ?? []).Select(ReadComponent).ToList();
        var siteMapName = components.FirstOrDefault(component => component.Type == ComponentTypes.SiteMap)?.SchemaName
            ?? throw new MalformedComponentException(app, $"The app '{name}' has no site map among its components (type {ComponentTypes.SiteMap}).");
        var siteMap = siteMaps.FirstOrDefault(map => map.Text("SiteMapUniqueName") == siteMapName)?.Element("SiteMap")
            ?? throw new MalformedComponentException(app, $"The app '{name}' names the site map '{siteMapName}', which is not in <AppModuleSiteMaps>.");
        return new AppDefinition(name, app.LabelsOr("LocalizedNames", name), app.Labels("Descriptions"), siteMap, components, ReadRoles(app));
    }

    private static AppComponent ReadComponent(XElement component) => new(
        component.RequiredNumber("type"),
        component.Attribute("schemaName")?.Value,
        component.Attribute("id") is null ? null : component.RequiredIdAttribute("id"));

    private static List<Guid> ReadRoles(XElement app) =>
        (app.Element("AppModuleRoleMaps")?.Elements("Role") ?? []).Select(role => role.RequiredIdAttribute("id")).ToList();
}
