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
    internal static FilterPart Included(ResolvedSegment segment, string primaryKey) =>
        segment.HasIncluded ? Link(segment, primaryKey, OfKind(MemberKind.ManuallyIncluded)) : Constant.Never;

    /// <summary>Rows excluded by hand.</summary>
    internal static FilterPart Excluded(ResolvedSegment segment, string primaryKey) =>
        segment.HasExcluded ? Link(segment, primaryKey, OfKind(MemberKind.ManuallyExcluded)) : Constant.Never;

    /// <summary>Rows of the snapshot in force, and those included by hand.</summary>
    internal static FilterPart Listed(ResolvedSegment segment, string primaryKey)
    {
        if (segment.Generation is not { } generation)
            return Included(segment, primaryKey);
        var snapshot = Combine.All(
            OfKind(MemberKind.Snapshot),
            Compare(SegmentMemberTable.Generation, generation.ToString(CultureInfo.InvariantCulture)));
        return Link(segment, primaryKey, segment.HasIncluded ? Combine.Any(snapshot, OfKind(MemberKind.ManuallyIncluded)) : snapshot);
    }

    private static FilterPart Link(ResolvedSegment segment, string primaryKey, FilterPart which) => Combine.Link(
        LinkType.Any,
        SegmentMemberTable.LogicalName,
        SegmentMemberTable.MemberId,
        primaryKey,
        Combine.All(Compare(SegmentMemberTable.SegmentId, segment.Id.ToString("D")), which),
        []);

    private static FilterPart OfKind(MemberKind kind) => Compare(SegmentMemberTable.Kind, ((int)kind).ToString(CultureInfo.InvariantCulture));

    private static FilterPart Compare(string column, string value) => new Condition(string.Empty, null, column, "eq", [value], null);
}
