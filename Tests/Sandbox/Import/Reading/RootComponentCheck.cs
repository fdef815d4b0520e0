using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Compares solution.xml's list of components with the components that are there.</summary>
internal static class RootComponentCheck
{
    /// <summary>Reports components that are listed but missing, or of a type the Sandbox does not import, and components that are not listed.</summary>
    public static void Report(ImportProblems problems, IReadOnlyList<RootComponent> roots, SolutionLayer layer)
    {
        var components = ComponentsOf(layer).ToList();
        foreach (var root in roots)
        {
            if (!components.Any(component => component.IsNamedBy(root)) && !(problems.HidesComponents && IsImported(root.Type)))
                problems.Refuse(SolutionManifestReader.File, root.Element, Refusal(root));
        }
        foreach (var component in components.Where(component => component.NeedsRoot && !roots.Any(component.IsNamedBy)))
            problems.Refuse(SolutionManifestReader.File, null, $"{component} is in the solution, but not in <RootComponents>.");
    }

    private static string Refusal(RootComponent root) => IsImported(root.Type)
        ? $"{root} is in <RootComponents>, but not in the solution."
        : $"{root} is not supported by the Sandbox.";

    private static bool IsImported(int type) => type is ComponentTypes.Entity or ComponentTypes.OptionSet or ComponentTypes.EntityRelationship or ComponentTypes.Role or ComponentTypes.Workflow
        or ComponentTypes.SavedQuery or ComponentTypes.SavedQueryVisualization or ComponentTypes.SystemForm or ComponentTypes.WebResource or ComponentTypes.SiteMap or ComponentTypes.CustomControl
        or ComponentTypes.AppModule or ComponentTypes.PluginAssembly or ComponentTypes.Step;

    private static IEnumerable<Component> ComponentsOf(SolutionLayer layer) =>
    [
        .. layer.Tables.Select(table => new Component(ComponentTypes.Entity, table.LogicalName, null)),
        .. layer.Choices.Select(choice => new Component(ComponentTypes.OptionSet, choice.Name, null)),
        .. layer.Roles.Select(role => new Component(ComponentTypes.Role, role.Name, role.Id)),
        .. layer.WebResources.Select(resource => new Component(ComponentTypes.WebResource, resource.Name, resource.Id)),
        .. layer.Controls.Select(control => new Component(ComponentTypes.CustomControl, control.Name, null)),
        .. layer.Apps.Select(app => new Component(ComponentTypes.AppModule, app.UniqueName, null)),
        .. layer.Apps.SelectMany(app => app.Components).Where(component => component.Type == ComponentTypes.SiteMap)
            .Select(map => new Component(ComponentTypes.SiteMap, map.SchemaName, map.Id)),
        .. layer.PluginAssemblies.Select(assembly => new Component(ComponentTypes.PluginAssembly, assembly.FullName, assembly.Id)),
        .. layer.Steps.Select(step => new Component(ComponentTypes.Step, step.Name, step.Id)),
        .. layer.CloudFlows.Select(flow => new Component(ComponentTypes.Workflow, flow.Name, flow.Id)),
        // parts of a table: they may be listed, but come with the table as well
        .. layer.Forms.Select(form => new Component(ComponentTypes.SystemForm, null, form.Id, NeedsRoot: false)),
        .. layer.Views.Select(view => new Component(ComponentTypes.SavedQuery, null, view.Id, NeedsRoot: false)),
        .. layer.Charts.Select(chart => new Component(ComponentTypes.SavedQueryVisualization, null, chart.Id, NeedsRoot: false)),
        .. layer.OneToMany.Select(relationship => new Component(ComponentTypes.EntityRelationship, relationship.SchemaName, null, NeedsRoot: false)),
        .. layer.ManyToMany.Select(relationship => new Component(ComponentTypes.EntityRelationship, relationship.SchemaName, null, NeedsRoot: false)),
    ];

    private sealed record Component(int Type, string? Name, Guid? Id, bool NeedsRoot = true)
    {
        public bool IsNamedBy(RootComponent root) => root.Type == Type
            && (root.Id is not null && root.Id == Id || root.SchemaName is not null && string.Equals(root.SchemaName, Name, StringComparison.OrdinalIgnoreCase));

        public override string ToString() => $"{ComponentTypes.NameOf(Type)} '{Name ?? Id.ToString()}' (type {Type})";
    }
}
