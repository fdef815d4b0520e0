using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Plugins.Tests.Scenarios;

/// <summary>The platform with the solution imported from the zip that ships; imported once for all tests.</summary>
internal static class SolutionFiles
{
    private static readonly Lazy<EnvironmentDefinition> Imported = new(() =>
        Import(Import(EnvironmentDefinition.Empty, "Platform_managed.zip"), "Segmentation_managed.zip"));

    internal static EnvironmentDefinition Environment => Imported.Value;

    /// <summary>The same with the tables of outbound marketing and Customer Insights.</summary>
    internal static EnvironmentDefinition WithSources(EnvironmentDefinition environment) => Import(environment, "MarketingSources_managed.zip");

    private static EnvironmentDefinition Import(EnvironmentDefinition environment, string zip)
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "artifacts", "solutions", zip));
        return SolutionImporter.Import(environment, file);
    }
}
