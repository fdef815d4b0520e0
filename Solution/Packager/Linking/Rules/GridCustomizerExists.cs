using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The customizer that a table's grid names is a control of the solution; the grid would show its plain cells without a word.</summary>
public sealed class GridCustomizerExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from name in table.Element.Descendants("GridCustomizerControlFullName").Select(parameter => parameter.Value).Distinct()
        where solution.Controls.All(control => control.Name != name)
        select new Problem(
            table.File,
            $"The grid of {table.LogicalName} names the customizer \"{name}\", which is no control of the solution.",
            Suggest.OneOf("control", name, solution.Controls.Select(control => control.Name)));
}
