using System.Reflection;

namespace Segmentation.Solution.Tests.Support;

/// <summary>Places in the repository.</summary>
static class Repository
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Metadata("RepoRoot");

    /// <summary>The built plug-in assembly.</summary>
    public static string PluginAssembly { get; } = Metadata("PluginAssembly");

    /// <summary>Version that Directory.Build.props gives the solution.</summary>
    public static string SolutionVersion { get; } = Metadata("SolutionVersion");

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
