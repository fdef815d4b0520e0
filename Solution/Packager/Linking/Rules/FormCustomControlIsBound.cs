using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A custom control on a form belongs to a control of the form, exists, gets what its manifest requires and nothing that it does not know.</summary>
public sealed class FormCustomControlIsBound : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from form in table.Forms
        from description in form.ControlDescriptions
        from problem in (IEnumerable<string?>)[Host(form, description), .. description.Elements("customControl").SelectMany(use => Use(solution, table, use))]
        where problem != null
        select new Problem(form.File, problem, "Bind it as the control's manifest says.");

    static string? Host(Form form, XElement description) =>
        description.Attribute("forControl")?.Value is var id && form.Controls.Any(control => control.Attribute("uniqueid")?.Value == id)
            ? null
            : $"controlDescription/@forControl is {id}, but no control of the form has this uniqueid.";

    static IEnumerable<string?> Use(SolutionModel solution, Table table, XElement use)
    {
        if (use.Attribute("name")?.Value is not { } name || !solution.Manifest.Owns(name)) yield break;
        if (solution.Controls.FirstOrDefault(known => known.Name == name) is not { } control)
        {
            yield return $"The custom control \"{name}\" is not in the solution. {Suggest.OneOf("control", name, solution.Controls.Select(known => known.Name))}";
            yield break;
        }
        if (control.Manifest == null) yield break;
        var parameters = use.Element("parameters")?.Elements().ToList() ?? [];
        foreach (var missing in control.Manifest.Elements("property").Where(property => property.Attribute("required")?.Value == "true" && parameters.All(given => given.Name.LocalName != property.Attribute("name")?.Value)))
            yield return $"\"{name}\" is not given its required property \"{missing.Attribute("name")?.Value}\".";
        foreach (var parameter in parameters) yield return Parameter(table, control, parameter);
    }

    static string? Parameter(Table table, CustomControl control, XElement parameter)
    {
        var name = parameter.Name.LocalName;
        if (control.Property(name) is not { } property)
            return $"\"{control.Name}\" is given \"{name}\", which its manifest does not know. {Suggest.OneOf("property", name, control.Manifest!.Elements("property").Select(known => known.Attribute("name")?.Value ?? ""))}";
        if (parameter.Attribute("static")?.Value == "true")
            return property.Attribute("usage")?.Value == "bound" ? $"\"{control.Name}\" is given a fixed text as \"{name}\", which must be bound to a column." : null;
        if (table.Column(parameter.Value) is not { } column)
            return $"\"{control.Name}\" is bound by \"{name}\" to {parameter.Value}, which the table {table.LogicalName} does not have. {Suggest.OneOf("column", parameter.Value, table.Columns.Select(known => known.LogicalName))}";
        return PropertyTypes.Fits(property.Attribute("of-type")?.Value ?? "", column)
            ? null
            : $"\"{control.Name}\" is bound by \"{name}\" ({property.Attribute("of-type")?.Value}) to {column.LogicalName}, which is of type {column.Type}.";
    }
}
