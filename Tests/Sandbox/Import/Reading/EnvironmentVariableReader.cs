using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads environment variables from the files below environmentvariabledefinitions/.</summary>
internal static class EnvironmentVariableReader
{
    private const int DataSource = 100000004;

    /// <summary>The environment variables.</summary>
    public static IReadOnlyList<EnvironmentVariableDefinition> Read(ReadingContext context) =>
        ComponentFolders.Roots(context, "environmentvariabledefinitions/", "environmentvariabledefinition.xml")
            .Select(root => context.Read(root.File, root.Element, element => Read(element) with { Value = EnvironmentVariableValueReader.Read(context, root.File) }))
            .OfType<EnvironmentVariableDefinition>()
            .ToList();

    private static EnvironmentVariableDefinition Read(XElement variable)
    {
        var name = variable.RequiredAttribute("schemaname");
        var type = variable.Number("type") ?? throw new MalformedComponentException(variable, $"The environment variable '{name}' needs <type>.");
        if (type >= DataSource)
            throw new MalformedComponentException(variable, $"The environment variable '{name}' is a data source or secret (type {type}), which is not supported by the Sandbox.");
        var label = variable.Element("displayname")?.Attribute("default")?.Value ?? name;
        return new EnvironmentVariableDefinition(name, label, type, variable.Text("defaultvalue"));
    }
}
