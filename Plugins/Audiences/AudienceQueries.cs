using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences;

/// <summary>The queries a journey cannot do without, each with room for what running it adds: ids, participants, and the row they are linked from.</summary>
public static class AudienceQueries
{
    private static readonly FilterPart[] Room =
    [
        Parts.NoLinked(ParticipantTable.LogicalName, ParticipantTable.MemberId, ParticipantTable.MemberId, Parts.All(Enumerable.Repeat<FilterPart>(Parts.Compare(ParticipantTable.Occurrence, "null"), 4).ToArray())),
        Parts.NoLinked(JourneyTable.LogicalName, JourneyTable.Id, ParticipantTable.JourneyId, Parts.All(Parts.Compare(JourneyTable.Id, "null"))),
    ];

    /// <summary>Who enters, who is suppressed, and who takes each branch.</summary>
    public static IReadOnlyList<Func<Audience, SegmentQuery>> Of(JourneyDefinition definition) =>
    [
        audience => audience.Gross(Room),
        audience => audience.Net(Room),
        audience => audience.Suppressed(Room),
        .. definition.Tiles.Select(tile => tile.Content).OfType<AttributeTile>().SelectMany(tile => tile.Branches).Select(Branch),
    ];

    /// <summary>The entry segment, who of it is in each of the others, and who is left after each of them: the last are those who enter.</summary>
    /// <param name="others">Exclusions and suppressions in their order.</param>
    public static IReadOnlyList<Func<Audience, SegmentQuery>> OfEntry(IReadOnlyList<Guid> others) =>
    [
        audience => audience.Gross(),
        .. others.Select(Shared),
        .. others.Select((_, index) => Left(others.Take(index + 1).ToList())),
    ];

    private static Func<Audience, SegmentQuery> Shared(Guid segmentId) => audience => audience.Gross(audience.In(segmentId));

    private static Func<Audience, SegmentQuery> Left(IReadOnlyList<Guid> without) => audience => audience.Gross(without.Select(audience.NotIn).ToArray());

    private static Func<Audience, SegmentQuery> Branch(Branch branch) =>
        audience => audience.Matching(BranchReader.Read(branch, audience.Table).Test, Room);
}
