using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>
/// Customer Insights: one pass over the memberships says which segments there are and whether their members have changed; only where they have, a
/// second one writes them. Never a query for a segment or for a profile.
/// </summary>
public sealed class CustomerInsightsSource : ISegmentSource
{
    private const string WritePhase = "write";
    private const string FlipPhase = "flip";
    private const string TallyMember = "tally";

    private readonly IOrganizationService _system;

    /// <summary>Reads and writes as SYSTEM.</summary>
    public CustomerInsightsSource(IOrganizationService system) => _system = system;

    /// <inheritdoc />
    public string Name => "Customer Insights";

    /// <inheritdoc />
    public string[] Tables => [MembershipTable.LogicalName];

    /// <inheritdoc />
    public bool Run(SourceConnection connection, SyncState state, IWorkProgress progress)
    {
        var pages = new MembershipPages(_system, new ProfileContacts(_system, new TableCatalog(_system)), state);
        if (state.Phase == null && !Survey(connection, pages, state, progress))
            return false;
        if (state.Phase == WritePhase && !Write(pages, state, progress))
            return false;
        return Flip(state, progress);
    }

    private bool Survey(SourceConnection connection, MembershipPages pages, SyncState state, IWorkProgress progress)
    {
        var tally = Tally.Of(state.Work.ObjectOf(TallyMember));
        var isRead = pages.Pass(
            page =>
            {
                tally.Add(page);
                return 0;
            },
            () => JsonObject.Empty.With(TallyMember, tally.ToJson()),
            progress);
        if (!isRead || !new CustomerInsightsSegments(_system, connection, state).Write(tally, progress))
            return false;
        var changed = ChangedSnapshots.Begin(_system, tally, state.Remembered, progress.Now);
        state.Enter(changed.IsEmpty ? FlipPhase : WritePhase);
        state.Work = changed.ToJson();
        progress.Save(state.ToJson(), 0);
        return true;
    }

    private bool Write(MembershipPages pages, SyncState state, IWorkProgress progress)
    {
        var changed = ChangedSnapshots.Of(state.Work);
        var tally = Tally.Of(state.Work.ObjectOf(TallyMember));
        var isWritten = pages.Pass(
            page =>
            {
                // counted again: what is remembered must be what is written, and the source may have changed in between
                tally.Add(page);
                return changed.Write(_system, page);
            },
            () => changed.ToJson().With(TallyMember, tally.ToJson()),
            progress);
        if (!isWritten)
            return false;
        changed.Tell(tally);
        state.Enter(FlipPhase);
        state.Work = changed.ToJson();
        progress.Save(state.ToJson(), 0);
        return true;
    }

    private bool Flip(SyncState state, IWorkProgress progress)
    {
        var snapshots = new SourceSnapshots(_system);
        foreach (var snapshot in ChangedSnapshots.Of(state.Work).All)
        {
            if (state.Remembered.TryGetValue(snapshot.Key, out var remembered) && remembered == snapshot.Fingerprint)
                continue;
            if (progress.Budget.IsSpent)
                return false;
            snapshot.Flip(_system, snapshots, state);
            state.Remembered[snapshot.Key] = snapshot.Fingerprint;
            progress.Save(state.ToJson(), 0);
        }

        return true;
    }
}
