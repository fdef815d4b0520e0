using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Sources;

/// <summary>Orders segments so that each comes after those its query asks for.</summary>
public static class ReferenceLevels
{
    /// <summary>The segments in levels: those of one level ask only for those of levels before. Those in a circle come last, in one level.</summary>
    public static IReadOnlyList<IReadOnlyList<SourceSegment>> Of(IReadOnlyList<SourceSegment> segments)
    {
        var levels = new List<IReadOnlyList<SourceSegment>>();
        var waiting = segments.ToList();
        var placed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (waiting.Count > 0)
        {
            var level = waiting.Where(segment => segment.References.All(placed.Contains)).ToList();
            if (level.Count == 0)
                level = waiting;
            levels.Add(level);
            placed.UnionWith(level.Select(segment => segment.Key));
            waiting = waiting.Where(segment => !placed.Contains(segment.Key)).ToList();
        }

        return levels;
    }
}
