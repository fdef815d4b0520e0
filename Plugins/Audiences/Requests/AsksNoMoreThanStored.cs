using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>
/// Whether a definition asks of people only what the stored one asks: the same audience, exclusions and suppressions, and no other segment or filter in its
/// branches. Whoever stored that may learn what comes of it with the owner's rights; anybody else could ask for things that only the owner may know.
/// </summary>
internal static class AsksNoMoreThanStored
{
    internal static bool Check(JourneyDefinition asked, JourneyDefinition stored) =>
        Entry(asked).SequenceEqual(Entry(stored)) && Conditions(asked).IsSubsetOf(Conditions(stored)) && Filters(asked).IsSubsetOf(Filters(stored));

    private static IEnumerable<string> Entry(JourneyDefinition definition) => definition.Segments
        .Where(segment => segment.Role != SegmentRole.Condition)
        .Select(segment => $"{segment.Role} {segment.SegmentId}");

    private static HashSet<string> Conditions(JourneyDefinition definition) =>
        new(definition.Segments.Where(segment => segment.Role == SegmentRole.Condition).Select(segment => segment.SegmentId.ToString()));

    private static HashSet<string> Filters(JourneyDefinition definition) => new(definition.Tiles
        .Select(tile => tile.Content).OfType<AttributeTile>()
        .SelectMany(tile => tile.Branches).SelectMany(branch => branch.Conditions).OfType<FilterCondition>()
        .Select(condition => condition.Filter ?? string.Empty));
}
