using System.Reflection;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Platform;

/// <summary>The platform's own tables, for tests that need contacts, users and the like.</summary>
internal static class PlatformSolution
{
    private static readonly Lazy<EnvironmentDefinition> Imported = new(() => SolutionImporter.Import(EnvironmentDefinition.Empty, Zip()));

    /// <summary>An environment as it is before any other solution is imported.</summary>
    public static EnvironmentDefinition Environment => Imported.Value;

    /// <summary>The zip of the platform's own tables.</summary>
    public static MemoryStream Zip() => UnpackedSolution.Zip(Path.Combine(RepoRoot, "Tests", "Sandbox", "Platform", "src"));

    /// <summary>Folder of the repository.</summary>
    public static string RepoRoot => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepoRoot").Value!;
}
