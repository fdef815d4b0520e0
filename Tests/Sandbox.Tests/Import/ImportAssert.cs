using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Import;

/// <summary>Imports for tests.</summary>
internal static class ImportAssert
{
    /// <summary>The environment with only that solution.</summary>
    public static EnvironmentDefinition Import(SolutionZip zip) => SolutionImporter.Import(EnvironmentDefinition.Empty, zip.Build());

    /// <summary>What the import is refused for.</summary>
    public static IReadOnlyList<string> Problems(Stream zip, EnvironmentDefinition? into = null) =>
        Assert.ThrowsExactly<SolutionImportException>(() => SolutionImporter.Import(into ?? EnvironmentDefinition.Empty, zip))
            .Problems.Select(problem => problem.ToString()).ToList();

    /// <summary>The import is refused for exactly this.</summary>
    public static void Refused(Stream zip, params string[] problems) => CollectionAssert.AreEqual(problems, Problems(zip).ToList());

    /// <summary>The import is refused for exactly this.</summary>
    public static void Refused(SolutionZip zip, params string[] problems) => Refused(zip.Build(), problems);
}
