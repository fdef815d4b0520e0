using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>What a lookup points at comes from relationships; without one it points nowhere.</summary>
internal static class LookupsNeedATarget
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        from table in environment.Tables.Values
        from column in table.Columns.Values
        where column.IsLookup && column.Targets.Count == 0
        select $"Lookup '{column.LogicalName}' of table '{table.LogicalName}' has no relationship, so nothing to point at.";
}
