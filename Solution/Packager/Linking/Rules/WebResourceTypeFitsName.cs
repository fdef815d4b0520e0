using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The type number of a web resource is that of its extension.</summary>
public sealed class WebResourceTypeFitsName : IRule
{
    static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "1", [".htm"] = "1", [".css"] = "2", [".js"] = WebResource.Script, [".xml"] = "4", [".png"] = "5", [".jpg"] = "6",
        [".gif"] = "7", [".xap"] = "8", [".xsl"] = "9", [".ico"] = "10", [".svg"] = "11", [".resx"] = "12",
    };

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.WebResources
        .Where(resource => Types.TryGetValue(Path.GetExtension(resource.Name), out var type) && type != resource.Type)
        .Select(resource => new Problem(
            resource.File,
            $"\"{resource.Name}\" has WebResourceType {resource.Type}.",
            $"The type of {Path.GetExtension(resource.Name)} is {Types[Path.GetExtension(resource.Name)]}."));
}
