using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The entry of the zip that a component file names is the one exports use: the name without slashes and dots, then the id.</summary>
public sealed class PayloadNameIsExpected : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => Payloads(solution)
        .Where(payload => payload.Actual != payload.Expected)
        .Select(payload => new Problem(payload.File, $"FileName is \"/{payload.Actual}\".", $"It is \"/{payload.Expected}\"."));

    static IEnumerable<(string File, string Actual, string Expected)> Payloads(SolutionModel solution) =>
    [
        .. solution.WebResources
            .Select(resource => (resource.File, resource.EntryName, Expected(resource))),
        .. solution.Controls.Select(control => (control.File, control.EntryName, $"Controls/{control.Name}/{CustomControl.ManifestName}")),
        .. solution.PluginAssemblies.Select(assembly => (assembly.File, assembly.EntryName, assembly.File[..^".data.xml".Length])),
    ];

    static string Expected(WebResource resource) =>
        $"WebResources/{resource.Name.Replace("/", "").Replace(".", "")}{resource.Id.ToUpperInvariant()}";
}
