using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The dependencies of a web resource, which stand as text in its component file, are XML.</summary>
public sealed class WebResourceDependenciesAreReadable : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.WebResources
        .Where(resource => resource.Dependencies == null)
        .Select(resource => new Problem(resource.File, "The text of DependencyXml is not XML.", "It is <Dependencies> with a <Dependency> and its <Library> elements, escaped."));
}
