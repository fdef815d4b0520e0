using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The content of a web resource is in the source or comes from another build, and not from both.</summary>
public sealed class WebResourceHasContent : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        foreach (var resource in solution.WebResources)
        {
            if (resource.Content == null)
                yield return new(
                    resource.File,
                    $"\"{resource.Name}\" has no content.",
                    $"Put {resource.SourcePath} into the source, or build it and give its folder with --webresources.");
            if (resource.IsInSource && resource.IsBuilt)
                yield return new(
                    resource.File,
                    $"\"{resource.Name}\" is in the source and is also built.",
                    $"Remove {resource.SourcePath} from the source.");
        }
        var described = solution.WebResources.Select(resource => resource.SourcePath).ToHashSet();
        foreach (var path in solution.Input.Source.Matching("WebResources/**").Except(described).Where(path => !path.EndsWith(".data.xml", StringComparison.Ordinal)))
            yield return new(path, "No component file describes this web resource.", $"Add {path}.data.xml.");
        foreach (var path in solution.Input.WebResources.Paths.Where(path => !described.Contains("WebResources/" + path)))
            yield return new(path, "This web resource is built, but the source does not describe it.", $"Add WebResources/{path}.data.xml.");
    }
}
