using System;
using System.Collections.Generic;
using System.Globalization;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Asks seg_segmentmember for the rows of a segment.</summary>
internal static class MemberLinks
{
    /// <summary>Rows included by hand.</summary>
    internal static FilterPart Included(ResolvedSegment segment, string memberId) =>
        segment.HasIncluded ? Link(segment, memberId, OfKind(MemberKind.ManuallyIncluded)) : Constant.Never;

    /// <summary>Rows excluded by hand.</summary>
    internal static FilterPart Excluded(ResolvedSegment segment, string memberId) =>
        segment.HasExcluded ? Link(segment, memberId, OfKind(MemberKind.ManuallyExcluded)) : Constant.Never;

    /// <summary>
    /// Rows of the snapshot in force and those included by hand, without those excluded by hand. One link holds all of it, so that the negations of
    /// many lists share one.
    /// </summary>
    internal static FilterPart Listed(ResolvedSegment segment, string primaryKey)
    {
        var snapshot = segment.Generation is { } generation
            ? Combine.All(OfKind(MemberKind.Snapshot), Compare(SegmentMemberTable.Generation, generation.ToString(CultureInfo.InvariantCulture)))
            : Constant.Never;
        var listed = segment.HasIncluded ? Combine.Any(snapshot, OfKind(MemberKind.ManuallyIncluded)) : snapshot;
        return Link(segment, primaryKey, Combine.All(listed, Negation.Of(Excluded(segment, SegmentMemberTable.MemberId), SegmentMemberTable.LogicalName, SegmentMemberTable.Id)));
    }

    private static FilterPart Link(ResolvedSegment segment, string memberId, FilterPart which) => Combine.Link(
        LinkType.Any,
        SegmentMemberTable.LogicalName,
        SegmentMemberTable.MemberId,
        memberId,
        Combine.All(Compare(SegmentMemberTable.SegmentId, segment.Id.ToString("D")), which),
        []);

    private static FilterPart OfKind(MemberKind kind) => Compare(SegmentMemberTable.Kind, ((int)kind).ToString(CultureInfo.InvariantCulture));

    private static FilterPart Compare(string column, string value) => new Condition(string.Empty, null, column, "eq", [value], null);
}
