using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Sources;

/// <summary>Writes lists of members that a source keeps, as a generation each.</summary>
public sealed class SourceSnapshots
{
    private readonly IOrganizationService _system;
    private readonly Dictionary<string, string> _primaryKeys = new(StringComparer.Ordinal);

    /// <summary>Writes as SYSTEM.</summary>
    public SourceSnapshots(IOrganizationService system) => _system = system;

    /// <summary>Puts a list in force. What a run that was cut off has left of it is no part of the new generation.</summary>
    /// <returns>How many rows were written.</returns>
    public int Replace(Entity segment, IReadOnlyList<Guid> memberIds, SyncState state, DateTime now)
    {
        var entityType = segment.GetAttributeValue<string>(SegmentTable.EntityType);
        var current = segment.GetAttributeValue<int?>(SegmentTable.Generation) ?? 0;
        var writer = new SnapshotWriter(_system);
        var generation = writer.NextGeneration(segment.Id, current);
        var existing = _system.Existing(entityType, PrimaryKeyOf(entityType), memberIds);
        var rows = memberIds.Where(existing.Contains).Select(id => MemberRows.Snapshot(segment.Id, generation, new EntityReference(entityType, id))).ToList();
        var written = writer.Write(rows, mayExist: false);
        Flip(segment.Id, generation, rows.Count, now, current, state);
        if (existing.Count < memberIds.Count)
            state.Report.Remark($"\"{segment.GetAttributeValue<string>(SegmentTable.Name)}\": {memberIds.Count - existing.Count} of its {memberIds.Count} members are no rows of {entityType} any more.");
        return written;
    }

    /// <summary>Puts a written generation in force.</summary>
    public void Flip(Guid segmentId, int generation, int count, DateTime evaluatedOn, int before, SyncState state)
    {
        new SnapshotFlip(_system).Run(segmentId, generation, count, evaluatedOn, _ => true, isRefresh: false);
        state.Report.Snapshots++;
        if (generation > 1 || before > 0)
            state.CleanUp.Add(segmentId);
    }

    private string PrimaryKeyOf(string table)
    {
        if (!_primaryKeys.TryGetValue(table, out var key))
            _primaryKeys[table] = key = new TableNames(_system).Find(table).PrimaryIdAttribute;
        return key;
    }
}
