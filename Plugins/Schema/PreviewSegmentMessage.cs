namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_PreviewSegment: tells whom a query would find before it is saved.</summary>
public static class PreviewSegmentMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_PreviewSegment";

    /// <summary>Request: the segment, Guid, optional.</summary>
    public const string SegmentId = "SegmentId";

    /// <summary>Request: logical name of the table, String; needed without a segment.</summary>
    public const string EntityType = "EntityType";

    /// <summary>Request: FetchXML, String; without it the segment as it is.</summary>
    public const string Query = "Query";

    /// <summary>Response: number of rows, Integer.</summary>
    public const string Count = "Count";

    /// <summary>Response: whether there are no more than that, Boolean.</summary>
    public const string IsExact = "IsExact";

    /// <summary>Response: JSON array of at most 100 objects with id and name, String.</summary>
    public const string Sample = "Sample";
}
