using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>Merges the parts of a table that several solutions bring: the lowest whole one names it, each adds columns and keys.</summary>
internal static class TableMerger
{
    /// <summary>The tables by logical name.</summary>
    public static IReadOnlyDictionary<string, TableDefinition> Merge(IEnumerable<TableDefinition> parts) =>
        parts.GroupBy(part => part.LogicalName).ToDictionary(group => group.Key, group => Merge([.. group]), StringComparer.Ordinal);

    private static TableDefinition Merge(IReadOnlyList<TableDefinition> parts)
    {
        var whole = parts.FirstOrDefault(part => !part.IsExtension) ?? parts[0];
        var columns = parts.SelectMany(part => part.Columns.Values).GroupBy(column => column.LogicalName).Select(group => group.Last()).ToList();
        var keys = parts.SelectMany(part => part.AlternateKeys).GroupBy(key => key.LogicalName).Select(group => group.Last());
        if (!columns.Any(column => column.LogicalName == PlatformColumns.VersionNumber.LogicalName))
            columns.Add(PlatformColumns.VersionNumber);
        return whole.With(columns, keys);
    }
}
