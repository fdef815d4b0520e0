using System.Xml.Linq;

namespace Segmentation.Packager.Packaging;

/// <summary>
/// [Content_Types].xml: one default per extension, one override per file without any. Exports of the platform name every
/// content application/octet-stream.
/// </summary>
public static class ContentTypes
{
    /// <summary>Name of the entry.</summary>
    public const string EntryName = "[Content_Types].xml";

    /// <summary>Namespace of the elements (Open Packaging Conventions).</summary>
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    const string Binary = "application/octet-stream";

    /// <summary>Describes the entries of a package.</summary>
    public static XDocument For(IReadOnlyCollection<string> names) => new(new XElement(Namespace + "Types",
        names.Select(Extension).Where(extension => extension != "").Append("xml").Distinct().Order(StringComparer.Ordinal)
            .Select(extension => new XElement(Namespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", Binary))),
        names.Where(name => Extension(name) == "").Order(StringComparer.Ordinal)
            .Select(name => new XElement(Namespace + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", Binary)))));

    /// <summary>Extension of an entry in lower case without dot, or nothing.</summary>
    public static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
}
