using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>No assembly of the SDK is in the zip: the platform brings its own, and another must not be shipped.</summary>
public sealed class NoSdkAssemblyIsPacked : IPackageRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(Package package) => package.Entries
        .Where(entry => ContentTypes.Extension(entry.Name) == "dll" && Path.GetFileName(entry.Name).StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase))
        .Select(entry => new Problem(
            entry.Name,
            "It is an assembly of the SDK.",
            "Leave it out: the plug-in finds it in the sandbox of the platform."));
}
