using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A solution that extends a table needs the solution that has it.</summary>
internal static class ExtensionsNeedATable
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        environment.Tables.Values.Where(table => table.IsExtension)
            .Select(table => $"Table '{table.LogicalName}' is extended (it has no <EntitySetName>), but no imported solution has the table itself.");
}
