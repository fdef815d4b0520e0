using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Jobs for a source connection.</summary>
public static class SourceJobs
{
    /// <summary>Brings the source's segments.</summary>
    public static JobSpec Synchronize(EntityReference connection, string name, string version) =>
        JobSpec.ForRow(JobKind.SyncSource, $"Synchronize source: {name}", connection, version);
}
