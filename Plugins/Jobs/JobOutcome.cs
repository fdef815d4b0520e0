using System.Collections.Generic;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Jobs;

/// <summary>How a run of a job ended.</summary>
public sealed class JobOutcome
{
    private JobOutcome(JsonObject rest, string evidence, IReadOnlyList<JobSpec> following, IReadOnlyDictionary<string, int> counts)
    {
        Rest = rest;
        Evidence = evidence;
        Following = following;
        Counts = counts ?? new Dictionary<string, int>();
    }

    /// <summary>Where the next part goes on; null when all is done.</summary>
    public JsonObject Rest { get; }

    /// <summary>What was used and found, for the reader; null where there is nothing to say.</summary>
    public string Evidence { get; }

    /// <summary>Numbers to keep, by column of seg_job.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Whether the rest waits for the next call of seg_ProcessDueWork.</summary>
    public bool IsPostponed { get; private set; }

    /// <summary>What is to be queued now.</summary>
    public IReadOnlyList<JobSpec> Following { get; }

    /// <summary>The time was spent; this is left.</summary>
    public static JobOutcome Unfinished(JsonObject rest) => new(rest, null, [], null);

    /// <summary>It cannot be done now; it is tried again later.</summary>
    public static JobOutcome Postponed(JsonObject rest, string evidence) => new(rest, evidence, [], null) { IsPostponed = true };

    /// <summary>All is done; asked again in the state that was stored last, the same follows.</summary>
    public static JobOutcome Finished(string evidence = null, IReadOnlyList<JobSpec> following = null, IReadOnlyDictionary<string, int> counts = null) =>
        new(null, evidence, following ?? [], counts);
}
