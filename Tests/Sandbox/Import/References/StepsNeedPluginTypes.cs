using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A step runs a plug-in type that is there, on a table and columns that are there.</summary>
internal static class StepsNeedPluginTypes
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment)
    {
        var types = environment.PluginAssemblies.SelectMany(assembly => assembly.Types).Select(type => type.Id).ToHashSet();
        return environment.Steps.SelectMany(step => Check(environment, step, types));
    }

    private static IEnumerable<string> Check(EnvironmentDefinition environment, StepDefinition step, HashSet<Guid> types)
    {
        if (!types.Contains(step.PluginTypeId))
            yield return $"Step '{step.Name}' runs the plug-in type {step.PluginTypeId}, which no imported assembly has.";
        if (step.Table is null)
            yield break;
        if (!environment.Tables.TryGetValue(step.Table, out var table))
        {
            yield return $"Step '{step.Name}' is on the table '{step.Table}', which no imported solution has.";
            yield break;
        }
        foreach (var column in step.FilteringAttributes.Concat(step.Images.SelectMany(image => image.Columns)).Where(column => !table.Columns.ContainsKey(column)).Distinct())
            yield return $"Step '{step.Name}' names the column '{column}', which table '{step.Table}' does not have.";
    }
}
