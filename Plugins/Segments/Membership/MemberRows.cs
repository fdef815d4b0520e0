using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Rows of seg_segmentmember. Their ids follow from what they say, so that writing one twice is impossible.</summary>
public static class MemberRows
{
    /// <summary>A member that a refresh found.</summary>
    public static Entity Snapshot(Guid segmentId, int generation, EntityReference member)
    {
        var row = Row(SnapshotId(segmentId, generation, member.Id), segmentId, member, MemberKind.Snapshot);
        row[SegmentMemberTable.Generation] = generation;
        return row;
    }

    /// <summary>A member that somebody included or excluded.</summary>
    public static Entity Manual(Guid segmentId, MemberKind kind, EntityReference member) =>
        Row(ManualId(segmentId, kind, member.Id), segmentId, member, kind);

    /// <summary>Id of a snapshot row.</summary>
    public static Guid SnapshotId(Guid segmentId, int generation, Guid memberId) =>
        DeterministicId.Of($"{SegmentMemberTable.LogicalName} {segmentId:D} {generation} {memberId:D}");

    /// <summary>Id of a row that somebody wrote.</summary>
    public static Guid ManualId(Guid segmentId, MemberKind kind, Guid memberId) =>
        DeterministicId.Of($"{SegmentMemberTable.LogicalName} {segmentId:D} {kind} {memberId:D}");

    private static Entity Row(Guid id, Guid segmentId, EntityReference member, MemberKind kind) => new(SegmentMemberTable.LogicalName, id)
    {
        [SegmentMemberTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, segmentId),
        [SegmentMemberTable.MemberId] = member,
        [SegmentMemberTable.Kind] = new OptionSetValue((int)kind),
    };
}
