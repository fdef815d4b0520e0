using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>
/// "Is in segment" as definitions write it: a link to seg_segmentmember with one seg_segmentid, which is replaced by the segment's own live query where it
/// has one. So each segment keeps a link of its own; they are never put together into one.
/// </summary>
internal static class SegmentMembership
{
    private const string Table = "seg_segmentmember";
    private const string MemberColumn = "seg_memberid";
    private const string SegmentColumn = "seg_segmentid";

    internal static Predicate Of(Guid segmentId, FetchTable audience) => new RelatedPredicate(
        new FetchLink(Table, MemberColumn, audience.PrimaryKey),
        new ConditionPredicate(new FetchTable(Table, Table + "id"), SegmentColumn, FetchOperator.Equal, segmentId.ToString("D")));

    internal static bool Is(FetchLink link) => link.Table == Table;
}
