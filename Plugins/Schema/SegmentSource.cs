namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_source: where a segment comes from.</summary>
public enum SegmentSource
{
    /// <summary>Outbound marketing.</summary>
    OutboundMarketing = 701100010,

    /// <summary>Customer Insights.</summary>
    CustomerInsights = 701100011,

    /// <summary>Built here.</summary>
    RealTimeMarketing = 701100012,
}
