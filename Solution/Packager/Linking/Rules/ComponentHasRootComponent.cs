using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every component of the source is a root component of the manifest, exactly once; another is not imported.</summary>
public sealed class ComponentHasRootComponent : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var roots = solution.Manifest.RootComponents.ToList();
        return RootComponents.Of(solution).Select(component => (component, Count: roots.Count(root => root == (component.Type, component.Key))))
            .Where(found => found.Count != 1)
            .Select(found => new Problem(
                found.component.File,
                $"Other/Solution.xml names \"{found.component.Key}\" {found.Count} times as root component of type {found.component.Type}.",
                "Name it once under RootComponents."));
    }
}
