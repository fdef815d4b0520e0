using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Jobs;

/// <summary>How a run of a job ended.</summary>
public sealed class JobOutcome
{
    private JobOutcome()
    {
    }

    /// <summary>Where the next part goes on; null when all is done.</summary>
    public JsonObject Rest { get; private set; }

    /// <summary>What the finished job keeps for later ones; null for the state it ended in.</summary>
    public JsonObject Kept { get; private set; }

    /// <summary>What was used and found, for the reader; null where there is nothing to say.</summary>
    public string Evidence { get; private set; }

    /// <summary>What is to be queued now; null for nothing.</summary>
    public JobSpec Then { get; private set; }

    /// <summary>The time was spent; this is left.</summary>
    public static JobOutcome Unfinished(JsonObject rest) => new() { Rest = rest };

    /// <summary>All is done.</summary>
    public static JobOutcome Finished(string evidence = null, JobSpec then = null, JsonObject kept = null) => new() { Evidence = evidence, Then = then, Kept = kept };
}
