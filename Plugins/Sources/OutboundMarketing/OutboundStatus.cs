using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>Status reasons of msdyncrm_segment (Microsoft's table reference) as those of seg_segment.</summary>
internal static class OutboundStatus
{
    private const int Live = 192350001;
    private const int Stopped = 192350002;
    private const int LiveEditable = 192350003;
    private const int Expired = 192350004;
    private const int Error = 192350005;
    private const int Stopping = 192350007;

    internal static SegmentStatus Of(int? status) => status switch
    {
        Live or LiveEditable => SegmentStatus.ReadyToUse,
        Stopped or Stopping => SegmentStatus.Stopped,
        Expired => SegmentStatus.Expired,
        Error => SegmentStatus.Error,
        // Draft and Going live
        _ => SegmentStatus.Draft,
    };
}
