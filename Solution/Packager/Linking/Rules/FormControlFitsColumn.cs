using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The class of a control on a form is one that shows columns of that type, or that of a custom control.</summary>
public sealed class FormControlFitsColumn : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Controls
        let column = table.Column(control.Attribute("datafieldname")?.Value)
        where column != null
        let expected = ControlClasses.Of(column)
        let actual = control.Attribute("classid")?.Value ?? ""
        where expected != "" && !Same(actual, expected) && !Same(actual, ControlClasses.CustomControl)
        select new Problem(
            form.File,
            $"The control \"{control.Attribute("id")?.Value}\" has the class {actual}, but {column.LogicalName} is of type {column.Type}.",
            $"The class for it is {expected}.");

    static bool Same(string one, string other) => Ids.Normalize(one) == Ids.Normalize(other);
}
