using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Finds components that have a file of their own: <c>folder/&lt;name&gt;/&lt;file&gt;</c>.</summary>
internal static class ComponentFolders
{
    /// <summary>Path and root element of each; files that are not well-formed are reported.</summary>
    public static IReadOnlyList<(string File, XElement Element)> Roots(ReadingContext context, string folder, string fileName)
    {
        var roots = new List<(string, XElement)>();
        foreach (var path in context.Package.Paths.Where(path => IsComponent(path, folder, fileName)))
        {
            if (SafeXml.Load(path, context.Package.Use(path)!, context.Problems) is { } root)
                roots.Add((path, root));
        }
        return roots;
    }

    private static bool IsComponent(string path, string folder, string fileName) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path[folder.Length..].Split('/') is [_, var name]
        && name == fileName;
}
