using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A control with texts has them in every language of the solution.</summary>
public sealed class ControlSpeaksEveryLanguage : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from control in solution.Controls
        let texts = control.Manifest?.Element("resources")?.Elements("resx").Select(resx => resx.Attribute("path")?.Value ?? "").ToList() ?? []
        where texts.Count > 0
        from language in solution.Languages
        where !texts.Any(path => path.EndsWith($".{language}.resx", StringComparison.Ordinal))
        select new Problem(
            $"Controls/{control.Name}/{CustomControl.ManifestName}",
            $"The manifest names no texts in language {language}.",
            $"Add a resx whose path ends with .{language}.resx.");
}
