using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>A list of segments holds each once, the audience is not excluded from itself, and a journey names a limited number of segments.</summary>
internal static class SegmentsAreNamedOnceRule
{
    internal static IEnumerable<DefinitionProblem> Check(JourneyDefinition definition) =>
        NamedTwice(definition, SegmentRole.Exclusion)
            .Concat(NamedTwice(definition, SegmentRole.Suppression))
            .Concat(ExcludedAudience(definition))
            .Concat(TooMany(definition));

    private static IEnumerable<DefinitionProblem> NamedTwice(JourneyDefinition definition, SegmentRole role)
    {
        var first = new Dictionary<Guid, JsonPath>();
        foreach (var segment in definition.Segments.Where(segment => segment.Role == role))
        {
            if (first.TryGetValue(segment.SegmentId, out var path))
                yield return new DefinitionProblem(segment.Path, $"names the same segment as {path}; keep one of the two");
            else
                first.Add(segment.SegmentId, segment.Path);
        }
    }

    private static IEnumerable<DefinitionProblem> ExcludedAudience(JourneyDefinition definition) =>
        from audience in definition.Segments.Where(segment => segment.Role == SegmentRole.Entry)
        from exclusion in definition.Segments.Where(segment => segment.Role == SegmentRole.Exclusion)
        where audience.SegmentId == exclusion.SegmentId
        select new DefinitionProblem(exclusion.Path, "excludes the audience itself, so that nobody could enter; remove it");

    private static IEnumerable<DefinitionProblem> TooMany(JourneyDefinition definition)
    {
        var count = definition.Segments.Select(segment => segment.SegmentId).Distinct().Count();
        if (count > DefinitionLimits.Segments)
            yield return new DefinitionProblem(JsonPath.Root, $"names {count} different segments; a journey names at most {DefinitionLimits.Segments}");
    }
}
