using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A custom control on a form belongs to a control of the form, exists, gets what its manifest requires and nothing that it does not know.</summary>
public sealed class FormCustomControlIsBound : IRule
{
    const string Remedy = "Bind it as the control's manifest says.";

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from form in table.Forms
        from description in form.ControlDescriptions
        from problem in Host(form, description).Concat(description.Elements("customControl").SelectMany(use => Use(solution, table, use)))
        select new Problem(form.File, problem.What, problem.Right);

    static IEnumerable<(string What, string Right)> Host(Form form, XElement description)
    {
        var id = description.Attribute("forControl")?.Value;
        if (form.Controls.All(control => control.Attribute("uniqueid")?.Value != id))
            yield return ($"controlDescription/@forControl is {id}, but no control of the form has this uniqueid.", "Name the uniqueid of the control it is for.");
    }

    static IEnumerable<(string What, string Right)> Use(SolutionModel solution, Table table, XElement use)
    {
        var name = use.Attribute("name")?.Value ?? "";
        if (!solution.Manifest.Owns(name)) return [];
        return solution.Controls.FirstOrDefault(known => known.Name == name) is not { } control
            ? [($"The custom control \"{name}\" is not in the solution.", Suggest.OneOf("control", name, solution.Controls.Select(known => known.Name)))]
            : control.Manifest == null ? [] : Parameters(table, control, use.Element("parameters")?.Elements().ToList() ?? []);
    }

    static IEnumerable<(string What, string Right)> Parameters(Table table, CustomControl control, List<XElement> given)
    {
        foreach (var name in control.RequiredProperties.Except(given.Select(parameter => parameter.Name.LocalName)))
            yield return ($"\"{control.Name}\" is not given its required property \"{name}\".", Remedy);
        foreach (var problem in given.Select(parameter => Parameter(table, control, parameter)).OfType<(string, string)>()) yield return problem;
    }

    static (string What, string Right)? Parameter(Table table, CustomControl control, XElement parameter)
    {
        var name = parameter.Name.LocalName;
        if (control.Property(name) is not { } property)
            return ($"\"{control.Name}\" is given \"{name}\", which its manifest does not know.", Suggest.OneOf("property", name, control.PropertyNames));
        if (parameter.Attribute("static")?.Value == "true")
            return property.Attribute("usage")?.Value == "bound"
                ? ($"\"{control.Name}\" is given a fixed text as \"{name}\".", "Bind it to a column.")
                : null;
        if (table.Column(parameter.Value) is not { } column)
            return (
                $"\"{control.Name}\" is bound by \"{name}\" to {parameter.Value}, which the table {table.LogicalName} does not have.",
                Suggest.Column(table, parameter.Value));
        var type = property.Attribute("of-type")?.Value ?? "";
        return PropertyTypes.Fits(type, column)
            ? null
            : ($"\"{control.Name}\" is bound by \"{name}\" ({type}) to {column.LogicalName}, which is of type {column.Type}.", Remedy);
    }
}
