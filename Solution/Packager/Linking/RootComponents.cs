using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking;

/// <summary>
/// Components that a manifest lists as roots, by type number and key. Components kept as files of their own, such as
/// custom APIs, are not among them in the platform's exports.
/// </summary>
public static class RootComponents
{
    /// <summary>Root components of the source.</summary>
    public static IEnumerable<(string Type, string Key, string File)> Of(SolutionModel solution) =>
    [
        .. solution.Tables.Select(table => ("1", table.LogicalName, table.File)),
        .. solution.Choices.Select(choice => ("9", choice.Name, choice.File)),
        .. solution.Roles.Select(role => ("20", role.Id, role.File)),
        .. solution.Workflows.Select(workflow => ("29", workflow.Id, workflow.File)),
        .. solution.WebResources.Select(resource => ("61", resource.Name, resource.File)),
        .. solution.SiteMaps.Select(map => ("62", map.UniqueName, map.File)),
        .. solution.Controls.Select(control => ("66", control.Name, control.File)),
        .. solution.Apps.Select(app => ("80", app.UniqueName, app.File)),
        .. solution.PluginAssemblies.Select(assembly => ("91", assembly.FullName, assembly.File)),
        .. solution.Steps.Select(step => ("92", step.Id, step.File)),
    ];
}
