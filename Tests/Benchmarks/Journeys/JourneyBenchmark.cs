namespace Segmentation.Benchmarks.Journeys;

/// <summary>
/// A journey of five tiles for as many people as asked for: once undisturbed, and once with the process killed at random moments.
/// Both must end in the very state that set arithmetic says.
/// </summary>
internal static class JourneyBenchmark
{
    internal static async Task<int> Run(Options options)
    {
        var (people, kills, seed, port) = (options.Number("--people", 100_000), options.Number("--kills", 50), options.Number("--seed", 1), options.Number("--port", 5090));
        var longest = TimeSpan.FromMinutes(options.Number("--minutes", 60));
        var folder = Directory.CreateTempSubdirectory("journeys-").FullName;
        var expected = FinalState.Expected(people);
        Console.WriteLine($"{people:N0} people. Set arithmetic:");
        foreach (var count in expected.Counts) Console.WriteLine($"  {count}");

        var (undisturbed, differs) = await Run("undisturbed", null, TimeSpan.Zero);
        if (kills > 0)
            differs |= (await Run($"killed {kills} times", seed, 2 * undisturbed / kills)).Differs;
        if (!differs) Directory.Delete(folder, recursive: true);
        return differs ? 1 : 0;

        async Task<(TimeSpan Elapsed, bool Differs)> Run(string name, int? killingSeed, TimeSpan longestLife)
        {
            using var run = new JourneyRun(Directory.CreateDirectory(Path.Combine(folder, name.Replace(' ', '-'))).FullName, people, port);
            await run.Prepare();
            var killer = killingSeed is { } chosen ? new Killer(kills, chosen, longestLife) : null;
            var state = await run.Finish(killer, longest);
            var differences = expected.DifferencesTo(state).ToList();
            Console.WriteLine($"{name}: {run.Elapsed.TotalSeconds:N1} s from publishing to the end; start with import {run.Starts[0].TotalSeconds:N1} s{Restarts(run, killer)}");
            foreach (var difference in differences) Console.WriteLine($"  DIFFERS {difference}");
            foreach (var job in await run.FailedJobs()) Console.WriteLine($"  failed: {job}");
            if (differences.Count == 0) Console.WriteLine("  as set arithmetic says");
            return (run.Elapsed, differences.Count > 0);
        }
    }

    private static string Restarts(JourneyRun run, Killer? killer) => killer is null ? ""
        : $"; killed {killer.Done} times, {run.Starts.Count - 1} restarts of {run.Starts.Skip(1).DefaultIfEmpty().Average(start => start.TotalSeconds):N1} s on average";
}
