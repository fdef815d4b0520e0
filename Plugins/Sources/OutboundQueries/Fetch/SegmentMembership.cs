using System;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>
/// "Is in segment" as definitions write it: a link to seg_segmentmember with one seg_segmentid, which is replaced by the segment's own live query where it
/// has one. So each segment keeps a link of its own; they are never put together into one.
/// </summary>
internal static class SegmentMembership
{
    internal static Predicate Of(Guid segmentId, FetchTable audience) => new RelatedPredicate(
        new FetchLink(SegmentMemberTable.LogicalName, SegmentMemberTable.MemberId, audience.PrimaryKey),
        new ConditionPredicate(
            new FetchTable(SegmentMemberTable.LogicalName, SegmentMemberTable.Id), SegmentMemberTable.SegmentId, FetchOperator.Equal, segmentId.ToString("D")));

    internal static bool Is(FetchLink link) => link.Table == SegmentMemberTable.LogicalName;
}
