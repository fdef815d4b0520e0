using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>The component that draws cells of a table's grids is there.</summary>
internal static class GridsNeedControls
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Tables.Values
        .Where(table => table.GridCustomizer is not null && !environment.Controls.ContainsKey(table.GridCustomizer))
        .Select(table => $"The grid of table '{table.LogicalName}' is customized by '{table.GridCustomizer}', which no imported solution has.");
}
