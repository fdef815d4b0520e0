using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Scripts, controls, custom APIs, apps and site maps carry the publisher's prefix; the platform refuses others.</summary>
public sealed class NameCarriesPrefix : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => Names(solution)
        .Where(name => !solution.Manifest.Owns(name.Name))
        .Select(name => new Problem(
            name.File,
            $"\"{name.Name}\" does not carry the publisher's prefix.",
            $"It begins with {solution.Manifest.Prefix}_."));

    static IEnumerable<(string File, string Name)> Names(SolutionModel solution) =>
    [
        .. solution.WebResources.Select(resource => (resource.File, resource.Name)),
        .. solution.Controls.Select(control => (control.File, control.Name)),
        .. solution.CustomApis.Select(api => (api.File, api.UniqueName)),
        .. solution.Apps.Select(app => (app.File, app.UniqueName)),
        .. solution.SiteMaps.Select(map => (map.File, map.UniqueName)),
    ];
}
