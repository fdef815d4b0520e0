using System.IO.Compression;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Platform;

/// <summary>The managed zip that ships, on top of the platform's tables.</summary>
internal static class ShippedSolution
{
    private static readonly Lazy<EnvironmentDefinition> Imported = new(() =>
    {
        using var zip = Open();
        return SolutionImporter.Import(PlatformSolution.Environment, zip);
    });

    /// <summary>An environment with the product.</summary>
    public static EnvironmentDefinition Environment => Imported.Value;

    /// <summary>The files of the zip.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files()
    {
        using var archive = new ZipArchive(Open());
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var source = entry.Open();
        source.CopyTo(content);
        return content.ToArray();
    }

    private static FileStream Open() => File.OpenRead(Path.Combine(PlatformSolution.RepoRoot, "artifacts", "solutions", "Segmentation_managed.zip"));
}
