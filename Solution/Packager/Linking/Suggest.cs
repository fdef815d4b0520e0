using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking;

/// <summary>Words what would be right: the nearest known name, or the names there are.</summary>
public static class Suggest
{
    const int MostNames = 8;

    /// <summary>A sentence for a name that is not among the known ones.</summary>
    public static string OneOf(string kind, string wrong, IEnumerable<string> known)
    {
        var names = known.Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0) return $"There is no {kind} at all.";
        var nearest = names.MinBy(name => Distance(wrong.ToLowerInvariant(), name.ToLowerInvariant()))!;
        if (Distance(wrong.ToLowerInvariant(), nearest.ToLowerInvariant()) <= Math.Max(2, wrong.Length / 4)) return $"Is {nearest} meant?";
        return names.Count <= MostNames
            ? $"A {kind} is one of: {string.Join(", ", names)}."
            : $"There are {names.Count}, such as {string.Join(", ", names.Take(MostNames))}.";
    }

    /// <summary>A sentence for a column that a table does not have.</summary>
    public static string Column(Table table, string wrong) => OneOf("column", wrong, table.Columns.Select(column => column.LogicalName));

    /// <summary>A sentence for a table that the solution does not have.</summary>
    public static string Table(SolutionModel solution, string wrong) => OneOf("table", wrong, solution.Tables.Select(table => table.LogicalName));

    /// <summary>Levenshtein distance.</summary>
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
