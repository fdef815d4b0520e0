using Segmentation.Benchmarks;
using Segmentation.Benchmarks.Bulk;
using Segmentation.Benchmarks.Jobs;

return args switch
{
    ["bulk", ..] => BulkBenchmark.Run(new Options(args[1..])),
    ["jobs", ..] => JobBenchmark.Run(new Options(args[1..])),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Measures the Sandbox and what it runs.

          bulk     rows a second through CreateMultiple, UpdateMultiple and UpsertMultiple: --rows 20000 --batch 500
          jobs     system jobs a second, beside as many finished ones: --jobs 5000 --finished 100000 --workers 4
        """);
    return 2;
}
