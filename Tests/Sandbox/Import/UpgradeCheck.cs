using Segmentation.Sandbox.Import.Reading;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import;

/// <summary>Refuses what cannot follow the version that is installed.</summary>
internal static class UpgradeCheck
{
    /// <summary>Why the solution cannot replace the installed one.</summary>
    public static IEnumerable<ImportProblem> Check(IReadOnlyList<SolutionInfo> installed, SolutionInfo added)
    {
        var before = installed.FirstOrDefault(solution => string.Equals(solution.UniqueName, added.UniqueName, StringComparison.OrdinalIgnoreCase));
        if (before is null)
            yield break;
        if (added.Version < before.Version)
            yield return Problem($"Version {added.Version} of '{added.UniqueName}' is older than the installed {before.Version}. Import the same or a newer version.");
        if (added.IsManaged != before.IsManaged)
            yield return Problem($"'{added.UniqueName}' is installed as {Kind(before)}; the zip is {Kind(added)}. Import the {Kind(before)} zip.");
    }

    private static string Kind(SolutionInfo solution) => solution.IsManaged ? "managed" : "unmanaged";

    private static ImportProblem Problem(string message) => new(SolutionManifestReader.File, null, message);
}
