using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Customizations;

/// <summary>Puts a table together from Entity.xml and the files beside it.</summary>
public static class EntityAssembler
{
    /// <summary>The kinds of form, in the order in which exports list them.</summary>
    public static IReadOnlyList<string> FormKinds { get; } = ["card", "main", "mainInteractive", "quick", "quickCreate"];

    /// <summary>Every table of the source.</summary>
    public static IEnumerable<XElement> Assemble(FileTree source, PackageKind kind) =>
        source.Matching("Entities/*/Entity.xml").Select(path => Assemble(source, path, kind));

    static XElement Assemble(FileTree source, string path, PackageKind kind)
    {
        var folder = path[..^"/Entity.xml".Length];
        var definition = source.Xml(path).Root!;
        return new XElement("Entity",
            definition.Element("Name"),
            definition.Element("EntityInfo"),
            new XElement("FormXml", FormKinds.Select(form => Forms(source, folder, form, kind))),
            Views(source, folder),
            Charts(source, folder),
            Ribbon(source, folder),
            definition.Element("CustomControlDefaultConfigs"));
    }

    static XElement? Forms(FileTree source, string folder, string form, PackageKind kind)
    {
        var forms = Variants.Of(source.Matching($"{folder}/FormXml/{form}/*.xml"), kind)
            .SelectMany(path => source.Xml(path).Root!.Elements("systemform")).ToList();
        return forms.Count == 0 ? null : new XElement("forms", new XAttribute("type", form), forms);
    }

    static XElement Views(FileTree source, string folder)
    {
        var views = source.Matching($"{folder}/SavedQueries/*.xml").SelectMany(path => source.Xml(path).Root!.Elements("savedquery")).ToList();
        return new XElement("SavedQueries", views.Count == 0 ? null : new XElement("savedqueries", views));
    }

    static XElement? Charts(FileTree source, string folder)
    {
        var charts = source.Matching($"{folder}/Visualizations/*.xml")
            .SelectMany(path => source.Xml(path).Root!.DescendantsAndSelf("visualization")).Select(Section.Copy).ToList();
        return charts.Count == 0 ? null : new XElement("Visualizations", charts);
    }

    static XElement Ribbon(FileTree source, string folder)
    {
        var path = folder + "/RibbonDiff.xml";
        return source.Contains(path) ? Section.Copy(source.Xml(path).Root!) : new XElement("RibbonDiffXml");
    }
}
