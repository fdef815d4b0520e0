using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Sources;

namespace Segmentation.Plugins.Jobs;

/// <summary>Jobs for a source connection.</summary>
public static class SourceJobs
{
    private const string SegmentsMember = "segments";

    /// <summary>Brings the source's segments.</summary>
    public static JobSpec Synchronize(EntityReference connection, string name, string version) =>
        JobSpec.ForRow(JobKind.SyncSource, $"Synchronize source: {name}", connection, version);

    /// <summary>Deletes members of these segments that are no longer in force.</summary>
    public static JobSpec CleanUp(SourceConnection connection, IEnumerable<Guid> segmentIds) =>
        JobSpec.ForRow(JobKind.CleanUp, $"Clean up: {connection.Name}", connection.Reference, connection.Version).With(State(segmentIds));

    /// <summary>The segments that a cleaning up job still has to do.</summary>
    public static IReadOnlyList<Guid> SegmentsOf(JsonObject state) =>
        (state[SegmentsMember] as JsonArray)?.Items.OfType<JsonString>().Select(id => Guid.Parse(id.Text)).ToList() ?? [];

    /// <summary>The state of a cleaning up job that has these left.</summary>
    public static JsonObject State(IEnumerable<Guid> segmentIds) =>
        JsonObject.Empty.With(SegmentsMember, new JsonArray(segmentIds.Select(id => new JsonString(id.ToString("D")))));
}
