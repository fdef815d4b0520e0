using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>
/// Outbound marketing: first the list of segments, then the members of those that are snapshots. Both compare before they write, so that what was
/// cut off goes on with what still differs.
/// </summary>
public sealed class OutboundMarketingSource : ISegmentSource
{
    private const string MembersPhase = "members";
    private readonly IOrganizationService _system;
    private readonly OutboundRows _rows;

    /// <summary>Reads and writes as SYSTEM.</summary>
    public OutboundMarketingSource(IOrganizationService system)
    {
        _system = system;
        _rows = new OutboundRows(system);
    }

    /// <inheritdoc />
    public string Name => "Outbound marketing";

    /// <inheritdoc />
    public string[] Tables => [OutboundTable.LogicalName];

    /// <inheritdoc />
    public bool Run(SourceConnection connection, SyncState state, IWorkProgress progress)
    {
        var rows = _rows.ReadAll();
        if (state.Phase == null)
        {
            if (!WriteList(connection, rows, state, progress))
                return false;
            state.Enter(MembersPhase);
            progress.Save(state.ToJson(), 0);
        }

        return WriteMembers(rows, state, progress);
    }

    private bool WriteList(SourceConnection connection, IReadOnlyList<Entity> rows, SyncState state, IWorkProgress progress)
    {
        var stored = SourceSegments.Read(_system, connection.Source);
        var outbound = new OutboundSegments(connection, stored, rows, _rows.ReadListed(), new TableCatalog(_system), state.Report);
        state.Report.Segments = rows.Count;
        return new SegmentMirror(_system, connection, stored, state).Write(rows.Select(outbound.Of).ToList(), progress);
    }

    private bool WriteMembers(IReadOnlyList<Entity> rows, SyncState state, IWorkProgress progress)
    {
        var stored = SourceSegments.Read(_system, SegmentSource.OutboundMarketing);
        var differing = rows.Where(row => IsSnapshot(stored.Find(OutboundSegments.KeyOf(row))) && !IsRemembered(row, state)).ToDictionary(row => row.Id);
        var snapshots = new SourceSnapshots(_system);
        foreach (var list in _rows.ReadLists(differing.Keys.ToList()))
        {
            if (progress.Budget.IsSpent)
                return false;
            var row = differing[list.Key];
            var segment = stored.Find(OutboundSegments.KeyOf(row));
            if (list.Value == null)
                continue;
            if (MemberIdList.Read(list.Value) is not { } members)
            {
                state.Report.Remark($"\"{segment.GetAttributeValue<string>(SegmentTable.Name)}\": its list of members is no list of ids; it was left as it was.");
                continue;
            }

            var written = snapshots.Replace(segment, members, state, progress.Now);
            state.Remembered[OutboundSegments.KeyOf(row)] = row.RowVersion;
            progress.Save(state.ToJson(), written);
        }

        return true;
    }

    private static bool IsSnapshot(Entity segment) =>
        segment?.GetAttributeValue<OptionSetValue>(SegmentTable.Type)?.Value == (int)SegmentType.Static
        && segment.GetAttributeValue<OptionSetValue>(SegmentTable.StateCode).Value == 0;

    private static bool IsRemembered(Entity row, SyncState state) =>
        state.Remembered.TryGetValue(OutboundSegments.KeyOf(row), out var version) && version == row.RowVersion;
}
