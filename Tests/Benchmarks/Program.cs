using Segmentation.Benchmarks;
using Segmentation.Benchmarks.Bulk;
using Segmentation.Benchmarks.Jobs;
using Segmentation.Benchmarks.Journeys;

try
{
    return await Run();
}
catch (Exception failure) when (failure is ArgumentException or RefusedException or TimeoutException or InvalidOperationException or HttpRequestException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

async Task<int> Run() => args switch
{
    ["bulk", ..] => BulkBenchmark.Run(new Options(args[1..])),
    ["jobs", ..] => JobBenchmark.Run(new Options(args[1..])),
    ["journeys", ..] => await JourneyBenchmark.Run(new Options(args[1..])),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Measures the Sandbox and what it runs.

          bulk     rows a second through CreateMultiple and UpdateMultiple: --rows 20000 --batch 500
          jobs     system jobs a second, beside as many finished ones: --jobs 5000 --finished 100000 --workers 4
          journeys a five-tile journey, undisturbed and killed at random moments: --people 100000 --kills 50 --seed 1 --port 5090 --minutes 60
        """);
    return 2;
}
