using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>Finds references that lead nowhere, in an environment as it would be after the import.</summary>
internal static class ReferenceCheck
{
    private const string File = Reading.ReadingContext.Customizations;

    private static readonly IReadOnlyList<Func<EnvironmentDefinition, IEnumerable<string>>> Rules =
    [
        ExtensionsNeedATable.Check,
        RelationshipsNeedTables.Check,
        LookupsNeedATarget.Check,
        ChoiceColumnsNeedOptions.Check,
        KeysNeedColumns.Check,
        StepsNeedPluginTypes.Check,
        CustomApisNeedPluginTypes.Check,
        CloudFlowsNeedCustomApis.Check,
        ViewsNeedColumns.Check,
        ChartsNeedColumns.Check,
        FormsNeedColumns.Check,
        FormsNeedControls.Check,
        GridsNeedControls.Check,
        AppsNeedComponents.Check,
        RibbonsNeedWebResources.Check,
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<ImportProblem> Check(EnvironmentDefinition environment) =>
        Rules.SelectMany(rule => rule(environment)).Select(message => new ImportProblem(File, null, message));
}
