namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>The segments that a query may refer to.</summary>
public interface ISegmentCatalog
{
    /// <summary>The segment of this query name (msdyncrm_segmentqueryname, <c>SEGMENT_CRM_ID_…</c>), whatever its case; null when there is none.</summary>
    KnownSegment Find(string queryName);
}
