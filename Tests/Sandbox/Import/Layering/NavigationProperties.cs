using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>
/// Names the navigation properties of lookups that a file leaves unnamed, as the platform does: the logical name of a system column, the
/// schema name of a custom one, and with _target where the lookup can point at several tables.
/// </summary>
internal static class NavigationProperties
{
    /// <summary>The relationships, each with a navigation property.</summary>
    public static IReadOnlyList<OneToManyRelationship> Complete(IReadOnlyList<OneToManyRelationship> relationships, IReadOnlyDictionary<string, TableDefinition> tables)
    {
        var targets = relationships.CountBy(relationship => (relationship.ReferencingTable, relationship.ReferencingColumn)).ToDictionary();
        return relationships.Select(relationship => relationship.LookupNavigation != "" ? relationship : relationship with
        {
            LookupNavigation = ColumnName(relationship, tables)
                + (targets[(relationship.ReferencingTable, relationship.ReferencingColumn)] > 1 ? "_" + relationship.ReferencedTable : ""),
        }).ToList();
    }

    private static string ColumnName(OneToManyRelationship relationship, IReadOnlyDictionary<string, TableDefinition> tables) =>
        tables.TryGetValue(relationship.ReferencingTable, out var table)
        && table.Columns.TryGetValue(relationship.ReferencingColumn, out var column)
        && column.IsCustom
            ? column.SchemaName
            : relationship.ReferencingColumn;
}
