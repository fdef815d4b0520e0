using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Use;

namespace Segmentation.Plugins.Sources;

/// <summary>
/// Makes the rows of seg_segment say what their source says, and writes nothing where they do. Cut off and run again, it goes on with what still differs.
/// </summary>
public sealed class SegmentMirror
{
    private readonly IOrganizationService _system;
    private readonly SourceConnection _connection;
    private readonly SourceSegments _stored;
    private readonly SyncState _state;

    /// <summary>Writes as SYSTEM.</summary>
    public SegmentMirror(IOrganizationService system, SourceConnection connection, SourceSegments stored, SyncState state)
    {
        _system = system;
        _connection = connection;
        _stored = stored;
        _state = state;
    }

    /// <summary>Writes what differs.</summary>
    /// <param name="segments">All segments of the source, those that others ask for before them.</param>
    /// <param name="progress">How long it may take.</param>
    /// <returns>Whether nothing differs any more; otherwise the time is spent.</returns>
    public bool Write(IReadOnlyList<SourceSegment> segments, IWorkProgress progress)
    {
        foreach (var level in ReferenceLevels.Of(segments))
        {
            var differing = level.Where(segment => SegmentDifference.Between(_stored.Find(segment.Key), segment).Count > 0).ToList();
            if (differing.Count == 0)
                continue;
            // stored before they are written: whoever is cut off in between evaluates one too many, not one too few
            _state.Evaluate.UnionWith(differing.Where(HasNewQuery).Select(segment => _stored.IdOf(segment.Key)));
            progress.Save(_state.ToJson(), 0);
            if (!Create(differing.Where(segment => _stored.Find(segment.Key) == null).ToList(), progress))
                return false;
            foreach (var segment in differing.Where(segment => _stored.Find(segment.Key) != null))
            {
                if (progress.Budget.IsSpent)
                    return false;
                Update(segment);
            }
        }

        return Stop(segments, progress);
    }

    private bool Create(IReadOnlyList<SourceSegment> segments, IWorkProgress progress)
    {
        for (var start = 0; start < segments.Count; start += BulkWriting.BatchSize)
        {
            if (progress.Budget.IsSpent)
                return false;
            var batch = segments.Skip(start).Take(BulkWriting.BatchSize).ToList();
            try
            {
                _system.CreateAll(SegmentTable.LogicalName, batch.Select(NewRow).ToList());
                _state.Report.Created += batch.Count;
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                // all or nothing: one by one, so that one that is refused holds no other up
                batch.ForEach(CreateAlone);
            }

            progress.Save(_state.ToJson(), batch.Count);
        }

        return true;
    }

    private void CreateAlone(SourceSegment segment) => Write(segment, accepted =>
    {
        _system.Create(NewRow(accepted));
        _state.Report.Created++;
    });

    private void Update(SourceSegment segment) => Write(segment, accepted =>
    {
        var stored = _stored.Find(accepted.Key);
        var difference = SegmentDifference.Between(stored, accepted);
        if (difference.Count == 0)
            return;
        var row = new Entity(SegmentTable.LogicalName, stored.Id);
        foreach (var column in difference)
            row[column.Key] = column.Value;
        _system.Update(row);
        _state.Report.Changed++;
    });

    /// <summary>A query that a rule of ours refuses is kept as a snapshot; a segment that is refused even so is told of.</summary>
    private void Write(SourceSegment segment, Action<SourceSegment> write)
    {
        try
        {
            write(segment);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (segment.Query != null)
        {
            _state.Report.Remark($"\"{segment.Name}\": kept as a snapshot of its members. {fault.Detail.Message}");
            Write(segment.AsSnapshot(SourceRemarks.Snapshot(fault.Detail.Message)), write);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            _state.Report.Remark($"\"{segment.Name}\": not in the list. {fault.Detail.Message}");
        }
    }

    private bool HasNewQuery(SourceSegment segment) =>
        segment.Query != null && _stored.Find(segment.Key)?.GetAttributeValue<string>(SegmentTable.Query) != segment.Query;

    /// <summary>What the source no longer has is stopped, not deleted: journeys may use it.</summary>
    private bool Stop(IReadOnlyList<SourceSegment> segments, IWorkProgress progress)
    {
        var keys = new HashSet<string>(segments.Select(segment => segment.Key), StringComparer.OrdinalIgnoreCase);
        var isActive = (Entity row) => row.GetAttributeValue<OptionSetValue>(SegmentTable.StateCode).Value == 0;
        foreach (var gone in _stored.All.Where(row => !keys.Contains(row.Key) && isActive(row.Value)))
        {
            if (progress.Budget.IsSpent)
                return false;
            // told before it is done: afterwards nobody would notice any more
            TellUse(gone.Value);
            _state.Remembered.Remove(gone.Key);
            progress.Save(_state.ToJson(), 0);
            _system.Update(new Entity(SegmentTable.LogicalName, gone.Value.Id)
            {
                [SegmentTable.StateCode] = new OptionSetValue(1),
                [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Stopped),
            });
            _state.Report.Stopped++;
        }

        return true;
    }

    private void TellUse(Entity segment)
    {
        var uses = new WhereUsed(_system, _system).Find(segment.Id);
        var used = uses.AreNone ? "Nothing uses it." : $"It is used by {WhereUsedText.Of(uses)}.";
        _state.Report.Remark($"\"{segment.GetAttributeValue<string>(SegmentTable.Name)}\": stopped, because the source has it no longer. {used}");
    }

    private Entity NewRow(SourceSegment segment)
    {
        var row = new Entity(SegmentTable.LogicalName, _stored.IdOf(segment.Key))
        {
            [SegmentTable.Source] = new OptionSetValue((int)_connection.Source),
            [SegmentTable.SourceKey] = segment.Key,
            [SegmentTable.EntityType] = segment.EntityType,
            [SegmentTable.OwnerId] = _connection.OwnerId,
        };
        foreach (var column in SegmentDifference.Between(null, segment))
            row[column.Key] = column.Value;
        return row;
    }
}
