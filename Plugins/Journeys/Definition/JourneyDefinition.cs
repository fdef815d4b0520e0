using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>What a journey does, as its seg_definition says it. Knows the parts that rules need; everything else stays in <see cref="Document"/>.</summary>
public sealed class JourneyDefinition
{
    /// <summary>A definition read from this document.</summary>
    public JourneyDefinition(JsonObject document, string start, IReadOnlyList<Tile> tiles, IReadOnlyList<SegmentReference> segments)
    {
        Document = document;
        Start = start;
        Tiles = tiles;
        Segments = segments;
    }

    /// <summary>A journey of which nothing is decided yet: people enter and leave at once.</summary>
    public const string Empty =
        """{"version":1,"trigger":{"exclusionSegments":[]},"exitCriteria":{"suppressionSegments":[]},"start":"exit","actions":[{"id":"exit","type":"exit"}]}""";

    /// <summary>The whole document.</summary>
    public JsonObject Document { get; }

    /// <summary>Id of the first tile; null while there is none.</summary>
    public string Start { get; }

    /// <summary>Tiles in the order they are written.</summary>
    public IReadOnlyList<Tile> Tiles { get; }

    /// <summary>Every place that names a segment.</summary>
    public IReadOnlyList<SegmentReference> Segments { get; }

    /// <summary>The place that names the audience; null while none is chosen.</summary>
    public SegmentReference Audience => Segments.FirstOrDefault(segment => segment.Role == SegmentRole.Entry);

    /// <summary>Whether the journey names this segment in this role.</summary>
    public bool Names(Guid segmentId, SegmentRole role) =>
        Segments.Any(segment => segment.SegmentId == segmentId && segment.Role == role);
}
