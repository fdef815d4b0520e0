using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>Lays solutions on top of each other: of two components with the same key the higher one shows, tables are merged.</summary>
internal static class LayerComposer
{
    /// <summary>The environment that the layers add up to.</summary>
    public static EnvironmentDefinition Compose(IReadOnlyList<SolutionLayer> layers)
    {
        var choices = Top(layers, layer => layer.Choices, choice => choice.Name).ToDictionary(choice => choice.Name, StringComparer.OrdinalIgnoreCase);
        var tables = TableMerger.Merge(layers.SelectMany(layer => layer.Tables));
        var relationships = Top(layers, layer => layer.OneToMany, relationship => relationship.SchemaName.ToLowerInvariant());
        var navigable = NavigationProperties.Complete(SystemRelationships.Complete(relationships, tables.Values), tables);
        return new EnvironmentDefinition
        {
            Layers = layers,
            Choices = choices,
            Tables = ColumnCompleter.Complete(tables, navigable, choices),
            OneToMany = navigable,
            ManyToMany = Top(layers, layer => layer.ManyToMany, relationship => relationship.SchemaName.ToLowerInvariant()),
            Views = Top(layers, layer => layer.Views, view => view.Id),
            Charts = Top(layers, layer => layer.Charts, chart => chart.Id),
            Forms = Top(layers, layer => layer.Forms, form => form.Id),
            Ribbons = RibbonMerger.Merge(layers.Select(layer => layer.Ribbons)),
            Apps = Top(layers, layer => layer.Apps, app => app.UniqueName),
            Roles = Top(layers, layer => layer.Roles, role => role.Id),
            PluginAssemblies = Top(layers, layer => layer.PluginAssemblies, assembly => assembly.Id),
            Steps = Top(layers, layer => layer.Steps, step => step.Id),
            CustomApis = Top(layers, layer => layer.CustomApis, api => api.UniqueName),
            WebResources = Top(layers, layer => layer.WebResources, resource => resource.Name).ToDictionary(resource => resource.Name),
            Controls = Top(layers, layer => layer.Controls, control => control.Name).ToDictionary(control => control.Name),
            CloudFlows = Top(layers, layer => layer.CloudFlows, flow => flow.Id),
            ConnectionReferences = Top(layers, layer => layer.ConnectionReferences, name => name.ToLowerInvariant()),
            EnvironmentVariables = Top(layers, layer => layer.EnvironmentVariables, variable => variable.SchemaName),
        };
    }

    private static List<T> Top<T, TKey>(IReadOnlyList<SolutionLayer> layers, Func<SolutionLayer, IReadOnlyList<T>> components, Func<T, TKey> key) where TKey : notnull
    {
        var top = new Dictionary<TKey, T>();
        var order = new List<TKey>();
        foreach (var component in layers.SelectMany(components))
        {
            if (!top.ContainsKey(key(component)))
                order.Add(key(component));
            top[key(component)] = component;
        }
        return order.ConvertAll(name => top[name]);
    }
}
