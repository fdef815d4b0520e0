using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>[Content_Types].xml covers every entry by its extension or by its name; the importer refuses others.</summary>
public sealed class EntryHasContentType : IPackageRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(Package package)
    {
        var extensions = package.ContentTypes.Root!.Elements(ContentTypes.Namespace + "Default")
            .Select(item => item.Attribute("Extension")?.Value).ToHashSet();
        var names = package.ContentTypes.Root!.Elements(ContentTypes.Namespace + "Override")
            .Select(item => item.Attribute("PartName")?.Value).ToHashSet();
        return package.Entries
            .Where(entry => entry.Name != ContentTypes.EntryName)
            .Where(entry => !extensions.Contains(ContentTypes.Extension(entry.Name)) && !names.Contains("/" + entry.Name))
            .Select(entry => new Problem(entry.Name, "[Content_Types].xml names no content type for it.", "Add a Default for its extension."));
    }
}
