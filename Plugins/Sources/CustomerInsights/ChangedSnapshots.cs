using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>The segments whose members have to be written.</summary>
internal sealed class ChangedSnapshots
{
    private const string Member = "changed";
    private const string Contact = "contact";
    private readonly Dictionary<string, ChangedSnapshot> _byKey;

    private ChangedSnapshots(IEnumerable<ChangedSnapshot> snapshots) => _byKey = snapshots.ToDictionary(snapshot => snapshot.Key, StringComparer.OrdinalIgnoreCase);

    internal IEnumerable<ChangedSnapshot> All => _byKey.Values;

    internal bool IsEmpty => _byKey.Count == 0;

    internal static ChangedSnapshots Of(JsonObject work) =>
        new(SyncState.TextsOf(work.ObjectOf(Member)).Select(text => ChangedSnapshot.Parse(text.Key, text.Value)));

    /// <summary>Those whose members are made from something else than what is remembered; one request for each of them.</summary>
    internal static ChangedSnapshots Begin(IOrganizationService system, Tally tally, IReadOnlyDictionary<string, string> remembered, DateTime now)
    {
        var stored = SourceSegments.Read(system, SegmentSource.CustomerInsights);
        var writer = new SnapshotWriter(system);
        return new ChangedSnapshots(
            from name in tally.Segments
            let row = stored.Find(name)
            where row != null && !(remembered.TryGetValue(name, out var before) && before == tally.FingerprintOf(name))
            let generation = writer.NextGeneration(row.Id, row.GetAttributeValue<int?>(SegmentTable.Generation) ?? 0)
            select new ChangedSnapshot(name, row.Id, generation, now, tally.FingerprintOf(name)));
    }

    /// <summary>Writes the members that a page says.</summary>
    /// <returns>How many are new.</returns>
    internal int Write(IOrganizationService system, MembershipPage page)
    {
        var rows = new Dictionary<Guid, Entity>();
        foreach (var profile in page.Profiles)
            foreach (var name in profile.Segments)
                if (_byKey.TryGetValue(name, out var snapshot))
                    foreach (var contact in profile.Contacts)
                    {
                        var row = MemberRows.Snapshot(snapshot.SegmentId, snapshot.Generation, new EntityReference(Contact, contact));
                        rows[row.Id] = row;
                    }

        // two profiles may have one contact, and a part that was cut off may have written some
        return new SnapshotWriter(system).Write(rows.Values.ToList(), mayExist: true);
    }

    /// <summary>What was written was made from this.</summary>
    internal void Tell(Tally tally)
    {
        foreach (var snapshot in All)
            snapshot.Fingerprint = tally.FingerprintOf(snapshot.Key) ?? string.Empty;
    }

    internal JsonObject ToJson() => JsonObject.Empty.With(
        Member, SyncState.ToJson(_byKey.Select(snapshot => new KeyValuePair<string, string>(snapshot.Key, snapshot.Value.ToString()))));
}
