using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>
/// Includes people in a segment, or excludes them, by hand. The caller must be allowed to change the segment and to read the people; the rows
/// themselves are written as SYSTEM, because no role may. Six requests for up to 1,000 people, and a deletion for each one removed.
/// </summary>
public sealed class ManualMembership
{
    private readonly IOrganizationService _caller;
    private readonly IOrganizationService _system;
    private readonly DateTime _now;

    /// <summary>Works for this caller.</summary>
    /// <param name="caller">The service with the caller's rights.</param>
    /// <param name="system">SYSTEM.</param>
    /// <param name="now">The moment (UTC).</param>
    public ManualMembership(IOrganizationService caller, IOrganizationService system, DateTime now)
    {
        _now = now;
        _caller = caller;
        _system = system;
    }

    /// <summary>Adds rows that are not there yet.</summary>
    /// <returns>How many were added.</returns>
    public int Add(SegmentMembersRequest request) => Change(request, (segment, stored) =>
    {
        EntityTypeMembers.MustExist(_caller, segment, request.MemberIds);
        var missing = request.MemberIds.Where(id => !stored.Contains(id)).ToList();
        var rows = missing.Select(id => MemberRows.Manual(segment.Id, request.Kind, new EntityReference(segment.EntityType, id))).ToList();
        // the custom API is the whole operation, so that all or nothing is what its caller expects; elsewhere bulk messages are for asynchronous steps
        _system.CreateAll(SegmentMemberTable.LogicalName, rows);
        stored.UnionWith(missing);
        return missing.Count;
    });

    /// <summary>Removes rows that are there. Someone whom a refresh found stays a member: exclude instead.</summary>
    /// <returns>How many were removed.</returns>
    public int Remove(SegmentMembersRequest request) => Change(request, (segment, stored) =>
    {
        var present = request.MemberIds.Where(stored.Contains).ToList();
        // DeleteMultiple is for elastic tables only
        foreach (var id in present)
            _system.Delete(SegmentMemberTable.LogicalName, MemberRows.ManualId(segment.Id, request.Kind, id));
        stored.ExceptWith(present);
        return present.Count;
    });

    private int Change(SegmentMembersRequest request, Func<StoredSegment, ISet<Guid>, int> change)
    {
        var segment = StoredSegment.Read(_caller, request.SegmentId);
        OwnSegmentRule.Check(segment, "Add or remove its members there.");
        if (request.MemberIds.Count == 0)
            return 0;
        var members = MembersByHand.Read(_system, segment, request.MemberIds);
        var before = members.Count(request.MemberIds);
        var changed = change(segment, members.Of(request.Kind));
        // as the caller, whom it asks for the right to change the segment; and with its version, so that no concurrent change of the count is lost
        segment.Update(_caller, CountAfter(segment, members.Count(request.MemberIds) - before));
        return changed;
    }

    /// <summary>A segment that was never evaluated has no count, unless all its members are by hand: then they are all known.</summary>
    private IReadOnlyDictionary<string, object> CountAfter(StoredSegment segment, int difference)
    {
        if (segment.MemberCount == null && segment.IsEvaluated)
            return new Dictionary<string, object> { [SegmentTable.MemberCount] = null };
        var columns = new Dictionary<string, object> { [SegmentTable.MemberCount] = (segment.MemberCount ?? 0) + difference };
        if (!segment.IsEvaluated)
            columns[SegmentTable.EvaluatedOn] = _now;
        return columns;
    }
}
