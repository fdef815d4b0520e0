using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A form shows code components and runs scripts that are there.</summary>
internal static class FormsNeedControls
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Forms.SelectMany(form => Check(environment, form));

    private static IEnumerable<string> Check(EnvironmentDefinition environment, FormDefinition form)
    {
        foreach (var name in Names(form.FormXml.Descendants("customControl"), "name").Where(name => !environment.Controls.ContainsKey(name)))
            yield return $"{Name(form)} shows the control '{name}', which no imported solution has.";
        foreach (var name in Names(form.FormXml.Descendants("Library"), "name").Where(name => !environment.WebResources.ContainsKey(name)))
            yield return $"{Name(form)} loads the web resource '{name}', which no imported solution has.";
        var hosts = form.FormXml.Descendants("control").Attributes("uniqueid").Select(id => id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var host in Names(form.FormXml.Descendants("controlDescription"), "forControl").Where(host => !hosts.Contains(host)))
            yield return $"{Name(form)} describes a control for the field {host}, which is not on the form.";
    }

    private static IEnumerable<string> Names(IEnumerable<XElement> elements, string attribute) =>
        elements.Attributes(attribute).Select(value => value.Value).Distinct();

    private static string Name(FormDefinition form) => $"Form '{form.Name.In(1033)}' ({form.Type}) of table '{form.Table}'";
}
