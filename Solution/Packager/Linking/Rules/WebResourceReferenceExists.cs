using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every web resource that a table, form, command, app, site map or script names is in the solution, unless it is another publisher's.</summary>
public sealed class WebResourceReferenceExists : IRule
{
    const string Directive = "$webresource:";
    const string Folder = "/WebResources/";

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var names = solution.WebResources.Select(resource => resource.Name).ToHashSet();
        return References(solution)
            .Where(reference => solution.Manifest.Owns(reference.Name) && !names.Contains(reference.Name))
            .Select(reference => new Problem(
                reference.File,
                $"{reference.Place} names the web resource \"{reference.Name}\", which does not exist.",
                Suggest.OneOf("web resource", reference.Name, names)));
    }

    static IEnumerable<(string File, string Place, string Name)> References(SolutionModel solution) =>
    [
        .. solution.Tables.Select(table => (table.File, "IconVectorName", table.Definition?.Element("IconVectorName")?.Value ?? "")),
        .. solution.Tables
            .SelectMany(table => table.Forms)
            .SelectMany(form => form.Element.Descendants("Library").Select(library => (form.File, "A form library", library.Attribute("name")?.Value ?? ""))),
        .. solution.Tables
            .SelectMany(table => table.Forms)
            .SelectMany(form => form.Element.Descendants("Handler").Select(handler => (form.File, "A form event handler", handler.Attribute("libraryName")?.Value ?? ""))),
        .. solution.Tables.Select(table => table.Ribbon).OfType<Ribbon>().SelectMany(ribbon => Attributes(ribbon)),
        .. solution.SiteMaps.SelectMany(Attributes),
        .. solution.WebResources.SelectMany(resource => (resource.Dependencies ?? []).Select(name => (resource.File, "DependencyXml", name))),
    ];

    static IEnumerable<(string File, string Place, string Name)> Attributes(Component component) => component.Element.Descendants().Attributes()
        .Select(attribute => (component.File, $"{attribute.Parent!.Name.LocalName}/@{attribute.Name.LocalName}", Name(attribute.Value)))
        .Where(reference => reference.Item3 != "");

    static string Name(string value) =>
        value.StartsWith(Directive, StringComparison.Ordinal) ? value[Directive.Length..]
        : value.StartsWith(Folder, StringComparison.Ordinal) ? value[Folder.Length..]
        : "";
}
