namespace Segmentation.Benchmarks.Journeys;

/// <summary>Kills the process at random moments, as often as asked for: most while it works, some while it starts.</summary>
internal sealed class Killer(int kills, int seed, TimeSpan longestLife)
{
    private const int WhileStarting = 8;

    private readonly Random _random = new(seed);

    /// <summary>How often it has killed.</summary>
    internal int Done { get; private set; }

    /// <summary>Kills the process after a random time, unless it has done so often enough or is called off.</summary>
    /// <param name="process">The process, just started.</param>
    /// <param name="isReady">Ends when the process answers.</param>
    /// <param name="end">Calls it off.</param>
    internal async Task Kill(SandboxProcess process, Task isReady, CancellationToken end)
    {
        if (Done >= kills) return;
        if (Done % WhileStarting != WhileStarting - 1)
            await isReady.WaitAsync(end);
        await Task.Delay(longestLife * _random.NextDouble(), end);
        Done++;
        process.Kill();
    }
}
