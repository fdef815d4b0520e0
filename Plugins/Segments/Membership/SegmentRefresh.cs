using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>
/// Evaluates a segment into a new generation of members. Reads with the rights of the segment's owner, writes as SYSTEM. May be cut off anywhere and
/// run again from the state it has stored: the generation in force stays in force until the new one is complete.
/// </summary>
public sealed class SegmentRefresh
{
    private readonly IOrganizationService _system;
    private readonly Func<Guid, IOrganizationService> _serviceOf;
    private readonly ISegmentQueries _queries;

    /// <summary>Works with these services.</summary>
    public SegmentRefresh(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, ISegmentQueries queries)
    {
        _system = system;
        _serviceOf = serviceOf;
        _queries = queries;
    }

    /// <summary>Goes on from this state.</summary>
    /// <returns>Where to go on; null when the new generation is in force.</returns>
    public JsonObject Run(Guid segmentId, JsonObject stored, IWorkProgress progress)
    {
        var segment = StoredSegment.Read(_system, segmentId);
        MustBeInUse(segment);
        var state = RefreshState.Of(stored);
        if (!state.Evaluates(segment.Query))
            state = Begin(segment, progress);
        if (state.Page > 0 && !WritePages(segment, state, progress))
            return state.ToJson();
        var flip = new SnapshotFlip(_system);
        var isInForce = flip.Run(segmentId, state.Generation, state.Found, state.StartedOn, current => state.Evaluates(current.Query), isRefresh: true);
        // the query was changed meanwhile: evaluate the new one
        return isInForce ? null : JsonObject.Empty;
    }

    private RefreshState Begin(StoredSegment segment, IWorkProgress progress)
    {
        if (segment.Status != SegmentStatus.Refreshing)
            _system.Update(new Entity(SegmentTable.LogicalName, segment.Id) { [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Refreshing) });
        var state = RefreshState.Begin(new SnapshotWriter(_system).NextGeneration(segment.Id, segment.Generation), segment.Query, progress.Now);
        progress.Save(state.ToJson(), 0);
        return state;
    }

    /// <returns>Whether all pages are written.</returns>
    private bool WritePages(StoredSegment segment, RefreshState state, IWorkProgress progress)
    {
        if (_queries.LiveQueryOf(segment) is not { } query)
            return true;
        var writer = new SnapshotWriter(_system);
        var pages = new MemberPages(_serviceOf(segment.ReaderId), query, new TableNames(_system).Find(segment.EntityType).PrimaryIdAttribute);
        var mayExist = progress.IsResumed;
        while (true)
        {
            var page = pages.Read(state.Page, state.Cookie);
            var rows = page.Entities.Select(member => MemberRows.Snapshot(segment.Id, state.Generation, member.ToEntityReference())).ToList();
            var written = writer.Write(rows, mayExist);
            mayExist = false;
            state.Advance(rows.Count, page.PagingCookie, !page.MoreRecords);
            progress.Save(state.ToJson(), written);
            if (!page.MoreRecords)
                return true;
            if (progress.Budget.IsSpent)
                return false;
        }
    }

    private static void MustBeInUse(StoredSegment segment)
    {
        if (!segment.IsActive)
            throw new Refusal(RefusalCode.SegmentNotReady, $"The segment \"{segment.Name}\" is stopped. Publish it again to refresh it.");
    }
}
