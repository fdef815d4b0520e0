using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every control has a built folder, and every file its manifest names is in it.</summary>
public sealed class ControlIsBuilt : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var built = solution.Input.Controls.Matching("**/" + CustomControl.ManifestName)
            .Select(path => CustomControl.FullName(solution.Input.Controls.Xml(path), solution.Manifest.Prefix)).ToList();
        return
        [
            .. solution.Controls
                .Where(control => control.Manifest == null)
                .Select(control => new Problem(
                    control.File,
                    $"The control \"{control.Name}\" is not among the built ones.",
                    Suggest.OneOf("built control", control.Name, built))),
            .. built.Except(solution.Controls.Select(control => control.Name))
                .Select(name => new Problem(
                    $"Controls/{name}",
                    "The control is built, but the source does not describe it.",
                    $"Add Controls/{name}/ControlManifest.xml.data.xml and a root component of type 66.")),
            .. solution.Controls.SelectMany(Missing),
        ];
    }

    static IEnumerable<Problem> Missing(CustomControl control) => (control.Manifest?.Element("resources")?.Elements() ?? [])
        .Select(resource => resource.Attribute("path")?.Value)
        .Where(path => path != null && !control.Files.ContainsKey(path))
        .Select(path => new Problem(
            $"Controls/{control.Name}/{CustomControl.ManifestName}",
            $"The manifest names \"{path}\", which was not built.",
            $"Its folder holds {string.Join(", ", control.Files.Keys)}."));
}
