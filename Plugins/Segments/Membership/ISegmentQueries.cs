namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Says which rows a segment's query selects.</summary>
public interface ISegmentQueries
{
    /// <summary>FetchXML over the segment's entity type, holding filters and links only; null where the segment has members by hand only.</summary>
    string LiveQueryOf(StoredSegment segment);
}
