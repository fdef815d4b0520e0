using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>Jobs for a journey.</summary>
public static class JourneyJobs
{
    /// <summary>Looks what is due in the journey as it is now.</summary>
    public static JobSpec Tick(EntityReference journey, string name, string version) =>
        JobSpec.ForRow(JobKind.Tick, $"Tick: {name}", journey, version);
}
