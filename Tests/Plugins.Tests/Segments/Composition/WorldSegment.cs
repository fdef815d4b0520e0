using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>A segment of a generated world.</summary>
internal sealed record WorldSegment(Guid Id, string Table, SegmentType Type, SegmentQuery? Query = null)
{
    /// <summary>The generation in force; there are rows of an older one too. A dynamic segment has some of a refresh, which are not what its query says.</summary>
    internal const int Generation = 2;

    internal HashSet<Guid> Snapshot { get; init; } = [];
    internal HashSet<Guid> OldSnapshot { get; init; } = [];
    internal HashSet<Guid> Included { get; init; } = [];
    internal HashSet<Guid> Excluded { get; init; } = [];

    internal ResolvedSegment Resolved => new(Id, Table, Type)
    {
        Query = Query,
        Generation = Generation,
        HasIncluded = Included.Count > 0,
        HasExcluded = Excluded.Count > 0,
    };
}
