using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Every column named exists and can be filtered.</summary>
internal static class ColumnsExistRule
{
    /// <summary>The column; null where it cannot be used, which is noted.</summary>
    internal static ColumnFacts Find(TableFacts table, string name, string place, QueryProblems problems)
    {
        if (name.Length == 0)
            return null;
        if (!table.Columns.TryGetValue(name, out var column))
            problems.Add(place, $"The table \"{table.Name}\" has no column \"{name}\". Write the logical name of a column in lower case.");
        else if (column.Kind != ColumnKind.NotFilterable)
            return column;
        else
            problems.Add(place, $"The column \"{name}\" of \"{table.Name}\" cannot be used in conditions. Choose another column.");
        return null;
    }
}
