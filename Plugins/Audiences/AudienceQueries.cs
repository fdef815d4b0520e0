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
        audience => audience.Net(Room),
        audience => audience.Suppressed(Room),
        .. definition.Tiles.Select(tile => tile.Content).OfType<AttributeTile>().SelectMany(tile => tile.Branches).Select(Branch),
    ];

    /// <summary>Who enters, and who of the entry segment is in each of the others.</summary>
    public static IReadOnlyList<Func<Audience, SegmentQuery>> OfEntry(JourneyDefinition definition) =>
    [
        audience => audience.Net(),
        .. definition.Segments.Where(segment => segment.Role is SegmentRole.Exclusion or SegmentRole.Suppression).Select(segment => Shared(segment.SegmentId)),
    ];

    private static Func<Audience, SegmentQuery> Shared(Guid segmentId) => audience => audience.Gross(audience.In(segmentId));

    private static Func<Audience, SegmentQuery> Branch(Branch branch) =>
        audience => audience.Matching(BranchReader.Read(branch, audience.Table).Test, Room);
}
