using System.Reflection;

namespace Segmentation.Pcf.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);
}
