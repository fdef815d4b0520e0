using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every root component of the manifest is in the source.</summary>
public sealed class RootComponentExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var known = RootComponents.Of(solution).Select(root => (root.Type, root.Key)).ToHashSet();
        return solution.Manifest.RootComponents.Where(root => !known.Contains(root)).Select(root => new Problem(
            solution.Manifest.File,
            $"The root component of type {root.Type}, \"{root.Key}\", is not in the source.",
            Suggest.OneOf($"component of type {root.Type}", root.Key, known.Where(other => other.Type == root.Type).Select(other => other.Key))));
    }
}
