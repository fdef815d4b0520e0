using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments;

/// <summary>Lists journeys in a sentence.</summary>
public static class WhereUsedText
{
    private const int MostNames = 10;

    /// <summary>E.g. <c>2 journeys: "Welcome" (entry), and 1 that you cannot see</c>.</summary>
    public static string Of(IReadOnlyList<JourneyUse> uses)
    {
        var named = uses.Where(use => use.Name != null).ToList();
        var parts = named.Take(MostNames).Select(Describe).ToList();
        if (named.Count > MostNames)
            parts.Add($"{named.Count - MostNames} more");
        if (uses.Count > named.Count)
            parts.Add($"{uses.Count - named.Count} that you cannot see");
        return $"{(uses.Count == 1 ? "1 journey" : $"{uses.Count} journeys")}: {string.Join(", ", parts)}";
    }

    private static string Describe(JourneyUse use) =>
        $"\"{use.Name}\" ({string.Join(", ", use.Roles.Select(role => role.ToString().ToLowerInvariant()))})";
}
