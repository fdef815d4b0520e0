using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Customizations;

/// <summary>One top-level element of customizations.xml.</summary>
/// <param name="Name">Name of the element.</param>
/// <param name="Always">Exports carry it even when it is empty.</param>
/// <param name="Elements">Its children, from the source; null when they stand in Other/Customizations.xml only.</param>
public sealed record Section(string Name, bool Always, Func<FileTree, PackageKind, IEnumerable<XElement>>? Elements = null)
{
    /// <summary>A section whose children are the root elements of the files that fit a pattern.</summary>
    public static Section OfRoots(string name, bool always, string pattern) =>
        new(name, always, (source, kind) => Variants.Of(source.Matching(pattern), kind).Select(path => Copy(source.Xml(path).Root!)));

    /// <summary>A section whose children are the children of the root elements of the files that fit a pattern.</summary>
    public static Section OfChildren(string name, bool always, string pattern) =>
        new(
            name,
            always,
            (source, kind) => Variants.Of(source.Matching(pattern), kind).SelectMany(path => source.Xml(path).Root!.Elements()).Select(Copy));

    /// <summary>Copies an element without the namespace declarations that the document's root repeats.</summary>
    public static XElement Copy(XElement element)
    {
        var copy = new XElement(element);
        copy.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return copy;
    }
}
