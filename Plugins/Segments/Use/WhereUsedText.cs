using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>Lists uses of a segment in a sentence.</summary>
public static class WhereUsedText
{
    private const int MostNames = 10;

    /// <summary>E.g. <c>2 journeys: "Welcome" (entry), and 1 that you cannot see; 1 segment: "VIPs"</c>.</summary>
    public static string Of(SegmentUses uses)
    {
        var journeys = uses.Journeys.Select(journey => journey.Name == null ? null : Describe(journey)).ToList();
        var segments = uses.Segments.Select(name => name == null ? null : $"\"{name}\"").ToList();
        return string.Join("; ", List("journey", journeys).Concat(List("segment", segments)));
    }

    private static IEnumerable<string> List(string kind, IReadOnlyList<string> descriptions)
    {
        if (descriptions.Count == 0)
            yield break;
        var named = descriptions.Where(description => description != null).ToList();
        var parts = named.Take(MostNames).ToList();
        if (named.Count > MostNames)
            parts.Add($"{named.Count - MostNames} more");
        if (descriptions.Count > named.Count)
            parts.Add($"{descriptions.Count - named.Count} that you cannot see");
        yield return $"{descriptions.Count} {kind}{(descriptions.Count == 1 ? string.Empty : "s")}: {string.Join(", ", parts)}";
    }

    private static string Describe(JourneyUse use)
    {
        var roles = string.Join(", ", use.Roles.Select(role => role.ToString().ToLowerInvariant()));
        return $"\"{use.Name}\" ({roles}{(use.IsIndirect ? ", by way of another segment" : string.Empty)})";
    }
}
