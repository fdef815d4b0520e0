using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every component, role and icon of an app exists.</summary>
public sealed class AppComponentExists : IRule
{
    /// <summary>System Administrator and System Customizer, which the platform has under these ids in every environment.</summary>
    static readonly string[] PlatformRoles = ["627090ff-40a3-4053-8790-584edc5be201", "119f245c-3cc8-4b62-b31c-d1a046ced15d"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Apps.SelectMany(app => (IEnumerable<Problem>)
    [
        .. app.Components
            .Where(component => !Exists(solution, component))
            .Select(component => new Problem(
                app.File,
                $"The component of type {component.Type}, \"{component.SchemaName}{component.Id}\", does not exist.",
                "Remove it from AppModuleComponents, or name one of the solution.")),
        .. app.RoleIds
            .Where(id => !PlatformRoles.Contains(id) && solution.Roles.All(role => role.Id != id))
            .Select(id => new Problem(app.File, $"The role {id} does not exist.", "Remove it from AppModuleRoleMaps, or name one of the solution.")),
        .. new[] { app.IconId }
            .Where(icon => solution.WebResources.All(resource => resource.Id != icon))
            .Select(icon => new Problem(app.File, $"The icon {icon} is not a web resource of the solution.", "Name the WebResourceId of one.")),
    ]);

    static bool Exists(SolutionModel solution, (string Type, string SchemaName, string Id) component) => component.Type switch
    {
        "1" => solution.HasTable(component.SchemaName),
        "26" => solution.Tables.SelectMany(table => table.Views).Any(view => view.Id == component.Id),
        "60" => solution.Tables.SelectMany(table => table.Forms).Any(form => form.Id == component.Id),
        "62" => solution.SiteMaps.Any(map => map.UniqueName == component.SchemaName),
        _ => false,
    };
}
