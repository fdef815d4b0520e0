using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Platform;

/// <summary>The managed zip that ships, on top of the platform's tables.</summary>
internal static class ShippedSolution
{
    private static readonly Lazy<EnvironmentDefinition> Imported = new(() =>
    {
        using var zip = File.OpenRead(Path.Combine(PlatformSolution.RepoRoot, "artifacts", "solutions", "Segmentation_managed.zip"));
        return SolutionImporter.Import(PlatformSolution.Environment, zip);
    });

    /// <summary>An environment with the product.</summary>
    public static EnvironmentDefinition Environment => Imported.Value;
}
