using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every file that customizations.xml names is in the zip, and every payload in the zip is named; and no name stands twice.</summary>
public sealed class FileNameHasEntry : IPackageRule
{
    static readonly string[] NamingElements = ["FileName", "JsonFileName", "XamlFileName"];
    static readonly string[] PayloadFolders = ["WebResources/", "PluginAssemblies/", "Workflows/"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(Package package)
    {
        var named = package.Customizations.Descendants()
            .Where(item => NamingElements.Contains(item.Name.LocalName))
            .Select(item => item.Value.TrimStart('/')).ToHashSet();
        var entries = package.Entries.Select(entry => entry.Name).ToList();
        return
        [
            .. named.Except(entries)
                .Select(name => new Problem(
                    "customizations.xml",
                    $"It names the file {name}, which is not in the zip.",
                    "Put the file where the packager finds it.")),
            .. entries
                .Where(name => PayloadFolders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)) && !named.Contains(name))
                .Select(name => new Problem(name, "No component names this file.", "Describe its component, or leave it out.")),
            .. entries
                .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => new Problem(group.Key, $"{group.Count()} files have this name in the zip.", "Give each a name of its own.")),
        ];
    }
}
