using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Platform;

/// <summary>The tables of outbound marketing and Customer Insights, beneath the product.</summary>
internal static class SourcesSolution
{
    private static readonly Lazy<EnvironmentDefinition> Imported = new(() =>
    {
        using var sources = Zip();
        return SolutionImporter.Import(ShippedSolution.Environment, sources);
    });

    /// <summary>An environment with the product and both sources.</summary>
    public static EnvironmentDefinition Environment => Imported.Value;

    /// <summary>The zip of the sources' tables.</summary>
    public static MemoryStream Zip() => UnpackedSolution.Zip(Path.Combine(PlatformSolution.RepoRoot, "Tests", "Sandbox", "Sources", "src"));
}
