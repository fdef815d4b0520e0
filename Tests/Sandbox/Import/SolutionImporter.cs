using Segmentation.Sandbox.Import.Layering;
using Segmentation.Sandbox.Import.References;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import;

/// <summary>Imports a solution zip into the description of an environment. Pure: data is no concern of it.</summary>
public static class SolutionImporter
{
    /// <summary>The environment with the solution; an older version of it is replaced as a whole.</summary>
    /// <exception cref="SolutionImportException">The solution is refused; with every reason.</exception>
    public static EnvironmentDefinition Import(EnvironmentDefinition current, Stream zip)
    {
        var problems = new ImportProblems();
        var layer = SolutionReader.Read(zip, problems);
        problems.Add(UpgradeCheck.Check(current.Solutions, layer.Solution));
        var imported = LayerComposer.Compose(WithLayer(current.Layers, layer));
        if (!problems.HidesComponents)
            problems.Add(ReferenceCheck.Check(imported));
        problems.ThrowIfAny();
        return imported;
    }

    private static IReadOnlyList<SolutionLayer> WithLayer(IReadOnlyList<SolutionLayer> layers, SolutionLayer added) =>
        layers.Any(layer => IsSame(layer, added))
            ? layers.Select(layer => IsSame(layer, added) ? added : layer).ToList()
            : [.. layers, added];

    private static bool IsSame(SolutionLayer one, SolutionLayer other) =>
        string.Equals(one.Solution.UniqueName, other.Solution.UniqueName, StringComparison.OrdinalIgnoreCase);
}
