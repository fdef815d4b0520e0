using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A custom API is run by a plug-in type that is there and bound to a table that is there.</summary>
internal static class CustomApisNeedPluginTypes
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment)
    {
        var types = environment.PluginAssemblies.SelectMany(assembly => assembly.Types).Select(type => type.Id).ToHashSet();
        foreach (var api in environment.CustomApis)
        {
            if (api.PluginTypeId is { } type && !types.Contains(type))
                yield return $"Custom API '{api.UniqueName}' is run by the plug-in type {type}, which no imported assembly has.";
            if (api.BindingType != 0 && (api.BoundTable is null || !environment.Tables.ContainsKey(api.BoundTable)))
                yield return $"Custom API '{api.UniqueName}' is bound to the table '{api.BoundTable}', which no imported solution has.";
        }
    }
}
