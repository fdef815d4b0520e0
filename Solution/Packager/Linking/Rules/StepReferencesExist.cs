using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The table and columns of a step, and the plug-in type it runs, exist.</summary>
public sealed class StepReferencesExist : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var types = solution.PluginTypes.Select(type => type.Id).ToHashSet();
        foreach (var step in solution.Steps)
        {
            if (!types.Contains(step.PluginTypeId))
                yield return new(
                    step.File,
                    $"The plug-in type {step.PluginTypeId} is in no assembly of the solution.",
                    "Name a PluginTypeId of the assembly's component file.");
            if (step.Table != "" && !solution.HasTable(step.Table))
                yield return new(
                    step.File,
                    $"The table {step.Table} does not exist.",
                    Suggest.Table(solution, step.Table));
            if (solution.Table(step.Table) is not { IsDefinedHere: true } table) continue;
            foreach (var (where, column) in step.Columns.Where(named => table.Column(named.Column) == null))
                yield return new(
                    step.File,
                    $"{where} names the column {column}, which {table.LogicalName} does not have.",
                    Suggest.Column(table, column));
        }
    }
}
