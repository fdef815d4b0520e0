using System.Collections.Generic;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Jobs;

/// <summary>How a run of a job ended.</summary>
public sealed class JobOutcome
{
    private JobOutcome(JsonObject rest, string evidence, IReadOnlyList<JobSpec> following)
    {
        Rest = rest;
        Evidence = evidence;
        Following = following;
    }

    /// <summary>Where the next part goes on; null when all is done.</summary>
    public JsonObject Rest { get; }

    /// <summary>What was used and found, for the reader; null where there is nothing to say.</summary>
    public string Evidence { get; }

    /// <summary>What is to be queued now.</summary>
    public IReadOnlyList<JobSpec> Following { get; }

    /// <summary>The time was spent; this is left.</summary>
    public static JobOutcome Unfinished(JsonObject rest) => new(rest, null, []);

    /// <summary>All is done; asked again in the state that was stored last, the same follows.</summary>
    public static JobOutcome Finished(string evidence = null, IReadOnlyList<JobSpec> following = null) => new(null, evidence, following ?? []);
}
