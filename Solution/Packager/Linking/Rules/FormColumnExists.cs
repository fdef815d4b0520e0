using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every column on a form is a column of its table.</summary>
public sealed class FormColumnExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        where table.IsDefinedHere
        from form in table.Forms
        from control in form.Controls
        let column = control.Attribute("datafieldname")?.Value
        where column != null && table.Column(column) == null
        select new Problem(
            form.File,
            $"The control \"{control.Attribute("id")?.Value}\" shows the column {column}, which the table {table.LogicalName} does not have.",
            Suggest.Column(table, column));
}
