namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Queries as they are stored.</summary>
public sealed class StoredQueries : ISegmentQueries
{
    /// <inheritdoc />
    public string LiveQueryOf(StoredSegment segment) => segment.Query;
}
