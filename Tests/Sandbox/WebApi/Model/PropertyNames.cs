using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>How columns are called in the Web API (learn.microsoft.com, "Lookup properties").</summary>
public static class PropertyNames
{
    /// <summary>The property that holds a column's value.</summary>
    public static string Of(ColumnDefinition column) => column.IsLookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The column a property stands for; null where there is none.</summary>
    public static ColumnDefinition? ColumnOf(TableDefinition table, string property)
    {
        if (property.StartsWith('_') && property.EndsWith("_value", StringComparison.Ordinal)
            && table.Columns.TryGetValue(property[1..^"_value".Length], out var lookup) && lookup.IsLookup) return lookup;
        return table.Columns.TryGetValue(property, out var column) && !column.IsLookup ? column : null;
    }
}
