using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>SegmentOfOtherSource: who is in a segment of another source is decided there.</summary>
public static class OwnSegmentRule
{
    /// <summary>Lets segments pass that were built here.</summary>
    /// <exception cref="Refusal">The segment is another source's; with what to do instead.</exception>
    public static void Check(StoredSegment segment, string instead)
    {
        if (segment.Source != SegmentSource.RealTimeMarketing)
            throw new Refusal(RefusalCode.SegmentOfOtherSource, $"The segment \"{segment.Name}\" is one of {NameOf(segment.Source)}, which says who is in it. {instead}");
    }

    private static string NameOf(SegmentSource source) => source == SegmentSource.OutboundMarketing ? "outbound marketing" : "Customer Insights";
}
