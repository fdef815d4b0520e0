using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>The segments a pass has found, as rows of seg_segment.</summary>
internal sealed class CustomerInsightsSegments
{
    // longer names fit neither the name of a segment nor its key
    private const int LongestName = 100;
    private const string Contact = "contact";

    private readonly IOrganizationService _system;
    private readonly SourceConnection _connection;
    private readonly SyncState _state;

    internal CustomerInsightsSegments(IOrganizationService system, SourceConnection connection, SyncState state)
    {
        _system = system;
        _connection = connection;
        _state = state;
    }

    /// <returns>Whether all is written; otherwise the time is spent.</returns>
    internal bool Write(Tally tally, IWorkProgress progress)
    {
        _state.Report.Segments = tally.Segments.Count();
        Tell(tally);
        var segments = tally.Segments.OrderBy(name => name, StringComparer.OrdinalIgnoreCase).Select(Of).ToList();
        return new SegmentMirror(_system, _connection, SourceSegments.Read(_system, SegmentSource.CustomerInsights), _state).Write(segments, progress);
    }

    private SourceSegment Of(string table) => new(table, NameOf(table), Contact)
    {
        IsNameProposed = true,
        Address = _connection.AddressOf(table, null),
    };

    /// <summary>E.g. "High value customers" of high_value_customers: memberships name the segment's table, and nothing else of it.</summary>
    private static string NameOf(string table)
    {
        var name = table.Replace('_', ' ').Trim();
        name = name.Length == 0 ? table : char.ToUpperInvariant(name[0]) + name.Substring(1);
        return name.Length <= LongestName ? name : name.Substring(0, LongestName - 1) + "…";
    }

    private void Tell(Tally tally)
    {
        if (tally.Unresolved > 0)
        {
            var most = tally.Segments.Where(name => tally.UnresolvedIn(name) > 0).OrderByDescending(tally.UnresolvedIn)
                .Select(name => $"\"{name}\" {tally.UnresolvedIn(name)}");
            _state.Report.Remark($"{tally.Unresolved} profiles have no contact, so that they are in no segment here. By segment: {string.Join(", ", most)}.");
        }

        if (tally.Accounts > 0)
            _state.Report.Remark($"{tally.Accounts} memberships are of accounts, which are not brought.");
        if (tally.Unreadable > 0)
            _state.Report.Remark($"{tally.Unreadable} rows of {MembershipTable.LogicalName} were left out, because {MembershipTable.Segments} is no JSON array of names.");
    }
}
