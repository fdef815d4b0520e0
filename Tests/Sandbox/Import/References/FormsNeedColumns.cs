using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A form belongs to a known table, its fields are columns of that table, its sub-grids list known tables.</summary>
internal static class FormsNeedColumns
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Forms.SelectMany(form => Check(environment, form));

    private static IEnumerable<string> Check(EnvironmentDefinition environment, FormDefinition form)
    {
        if (!environment.Tables.TryGetValue(form.Table, out var table))
            return [$"A form is on the table '{form.Table}', which no imported solution has."];
        return form.FormXml.Descendants("control").SelectMany(control => Check(environment, form, table, control));
    }

    private static IEnumerable<string> Check(EnvironmentDefinition environment, FormDefinition form, TableDefinition table, XElement control)
    {
        if (control.Attribute("datafieldname")?.Value is { Length: > 0 } column && !table.Columns.ContainsKey(column))
            yield return $"{Name(form)} has a field for the column '{column}', which the table does not have.";
        var listed = control.Element("parameters")?.Element("TargetEntityType")?.Value;
        if (!string.IsNullOrEmpty(listed) && !environment.Tables.ContainsKey(listed))
            yield return $"{Name(form)} lists the table '{listed}', which no imported solution has.";
    }

    private static string Name(FormDefinition form) => $"Form '{form.Name.In(1033)}' ({form.Type}) of table '{form.Table}'";
}
