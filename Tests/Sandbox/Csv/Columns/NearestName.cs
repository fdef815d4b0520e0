namespace Segmentation.Sandbox.Csv.Columns;

/// <summary>Finds the name somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the fewest letters to change, without regard to case; one that contains the whole name ("Address 1: City" for
    /// "city") counts as close. Null where there is no candidate.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => Effort(name.ToUpperInvariant(), candidate.ToUpperInvariant()));

    private static (int Letters, int Length) Effort(string name, string candidate) =>
        (name.Length > 2 && candidate.Contains(name, StringComparison.Ordinal) ? 1 : Distance(name, candidate), candidate.Length);

    // Levenshtein's distance, one row at a time
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
