using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>A segment whose members have changed, and the generation they are written to.</summary>
internal sealed class ChangedSnapshot
{
    internal ChangedSnapshot(string key, Guid segmentId, int generation, DateTime readOn, string fingerprint)
    {
        Key = key;
        SegmentId = segmentId;
        Generation = generation;
        ReadOn = readOn;
        Fingerprint = fingerprint;
    }

    internal string Key { get; }

    internal Guid SegmentId { get; }

    internal int Generation { get; }

    /// <summary>When the source was read.</summary>
    internal DateTime ReadOn { get; }

    /// <summary>What the members are made from.</summary>
    internal string Fingerprint { get; set; }

    internal static ChangedSnapshot Parse(string key, string text)
    {
        var parts = text.Split('|');
        return new ChangedSnapshot(
            key, Guid.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), DateTime.Parse(parts[2], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), parts[3]);
    }

    /// <summary>Puts the generation in force.</summary>
    internal void Flip(IOrganizationService system, SourceSnapshots snapshots, SyncState state) => snapshots.Flip(
        SegmentId, Generation, new SnapshotCount(system, SegmentId, Generation).InGeneration(), ReadOn, Generation - 1, state);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D}|{1}|{2:o}|{3}", SegmentId, Generation, ReadOn, Fingerprint);
}
