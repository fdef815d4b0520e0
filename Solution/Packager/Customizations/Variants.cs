using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Customizations;

/// <summary>SolutionPackager keeps a component that differs between the kinds twice, as <c>x.xml</c> and <c>x_managed.xml</c>.</summary>
public static class Variants
{
    const string ManagedEnding = "_managed.xml";

    /// <summary>Of each component, the file for this kind; one without a twin serves both.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> paths, PackageKind kind)
    {
        var all = paths.ToHashSet();
        return all.Where(path => IsManaged(path) ? kind == PackageKind.Managed : kind == PackageKind.Unmanaged || !all.Contains(Twin(path)))
            .Order(StringComparer.Ordinal);
    }

    static bool IsManaged(string path) => path.EndsWith(ManagedEnding, StringComparison.Ordinal);

    static string Twin(string path) => path[..^".xml".Length] + ManagedEnding;
}
