using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The plug-in assembly is strong-named and references nothing but the SDK and the framework; the platform loads it alone.</summary>
public sealed class PluginAssemblyStandsAlone : IRule
{
    static readonly string[] Allowed = ["mscorlib", "netstandard", "System", "Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        if (solution.Plugins is not { } plugins) yield break;
        if (plugins.Identity.GetPublicKeyToken() is not { Length: > 0 })
            yield return new(plugins.Identity.Name!, "The assembly is not strong-named.", "Sign it: SignAssembly and AssemblyOriginatorKeyFile.");
        foreach (var reference in plugins.References.Where(reference => !IsThere(reference.Name!)))
            yield return new(
                plugins.Identity.Name!,
                $"It references {reference.FullName}, which is not there when the platform loads it.",
                "Do without, or compile its source in.");
    }

    static bool IsThere(string name) => Allowed.Contains(name) || name.StartsWith("System.", StringComparison.Ordinal);
}
