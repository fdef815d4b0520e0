using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>Gives columns what other components say about them: lookups their targets, choice columns their shared choice.</summary>
internal static class ColumnCompleter
{
    /// <summary>The tables with complete columns.</summary>
    public static IReadOnlyDictionary<string, TableDefinition> Complete(
        IReadOnlyDictionary<string, TableDefinition> tables,
        IReadOnlyList<OneToManyRelationship> relationships,
        IReadOnlyDictionary<string, ChoiceDefinition> choices)
    {
        var targets = relationships.ToLookup(relationship => (relationship.ReferencingTable, relationship.ReferencingColumn), relationship => relationship.ReferencedTable);
        return tables.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.With(entry.Value.Columns.Values.Select(column => Complete(column, [.. targets[(entry.Key, column.LogicalName)].Distinct()], choices)), entry.Value.AlternateKeys),
            StringComparer.Ordinal);
    }

    private static ColumnDefinition Complete(ColumnDefinition column, IReadOnlyList<string> targets, IReadOnlyDictionary<string, ChoiceDefinition> choices)
    {
        if (column.IsLookup)
            return column with { Targets = targets };
        return column.GlobalChoice is { } name && choices.TryGetValue(name, out var choice) ? column with { Choice = choice } : column;
    }
}
