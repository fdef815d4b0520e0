using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>An app shows tables, forms and views that are there, to roles that are there.</summary>
internal static class AppsNeedComponents
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Apps.SelectMany(app => Check(environment, app));

    private static IEnumerable<string> Check(EnvironmentDefinition environment, AppDefinition app)
    {
        foreach (var component in app.Components.Where(component => !Exists(environment, component)))
            yield return $"App '{app.UniqueName}' has the component {ComponentTypes.NameOf(component.Type)} '{component.SchemaName ?? component.Id?.ToString()}' (type {component.Type}), which no imported solution has.";
        foreach (var role in app.RoleIds.Where(id => environment.Roles.All(role => role.Id != id)))
            yield return $"App '{app.UniqueName}' is for the role {role}, which no imported solution has.";
        foreach (var table in app.SiteMap.Descendants("SubArea").Attributes("Entity").Select(entity => entity.Value).Where(table => !environment.Tables.ContainsKey(table)))
            yield return $"The site map of app '{app.UniqueName}' names the table '{table}', which no imported solution has.";
    }

    private static bool Exists(EnvironmentDefinition environment, AppComponent component) => component.Type switch
    {
        ComponentTypes.Entity => component.SchemaName is { } name && environment.Tables.ContainsKey(name.ToLowerInvariant()),
        ComponentTypes.SystemForm => environment.Forms.Any(form => form.Id == component.Id),
        ComponentTypes.SavedQuery => environment.Views.Any(view => view.Id == component.Id),
        ComponentTypes.SiteMap => true,
        _ => false,
    };
}
