using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Benchmarks.Jobs;

/// <summary>
/// System jobs a second: as many as asked for are queued by creating rows of a table with an asynchronous step (seg_job), and run with
/// as many finished ones in the table already. The jobs themselves have nothing to do, so that what is measured is the queue.
/// </summary>
internal static class JobBenchmark
{
    private const int Batch = 500;

    internal static int Run(Options options)
    {
        var (jobs, workers) = (options.Number("--jobs", 5_000), options.Number("--workers", 4));
        var folder = Directory.CreateTempSubdirectory("jobs-").FullName;
        var zips = ShippedSolutions.Files().Select(File.ReadAllBytes).ToList();
        try
        {
            using (var environment = SandboxEnvironment.Open(folder, zips))
            {
                AddFinished(environment, options.Number("--finished", 100_000));
                Measure("queue", jobs, () => Queue(environment.Server.ServiceFor(Caller.System), jobs));
            }
            Measure($"run by {workers} workers", jobs, () =>
            {
                using var environment = SandboxEnvironment.Open(folder, zips, new SandboxOptions { JobWorkers = workers });
                while (Waiting(environment) > 0) Thread.Sleep(50);
            });
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AddFinished(SandboxEnvironment environment, int count)
    {
        using var transaction = environment.Store.BeginWrite();
        var data = new string('x', 2_000);
        for (var n = 0; n < count; n++)
            transaction.Insert(new Entity("asyncoperation")
            {
                ["name"] = $"Finished {n}", ["data"] = data, ["createdon"] = DateTime.UtcNow.AddDays(-1), ["statecode"] = new OptionSetValue(3), ["statuscode"] = new OptionSetValue(30),
            });
        transaction.Commit();
    }

    // jobs of an unknown kind end at once
    private static void Queue(IOrganizationService service, int jobs)
    {
        for (var n = 0; n < jobs; n += Batch)
            service.Execute(new CreateMultipleRequest { Targets = new EntityCollection([.. Enumerable.Range(n, Math.Min(Batch, jobs - n)).Select(Job)]) { EntityName = "seg_job" } });
    }

    private static Entity Job(int n) => new("seg_job", Guid.NewGuid()) { ["seg_name"] = $"Clean up {n}", ["seg_kind"] = new OptionSetValue(701100006) };

    private static long Waiting(SandboxEnvironment environment)
    {
        using var rows = environment.Store.BeginRead();
        using var statement = rows.Prepare("SELECT count(*) FROM asyncoperation WHERE statuscode IN (0, 10, 20)");
        statement.Step();
        return statement.Integer(0);
    }

    private static void Measure(string name, int jobs, Action run)
    {
        var clock = Stopwatch.StartNew();
        run();
        Console.WriteLine($"{name,-24} {jobs,8:N0} jobs {clock.ElapsedMilliseconds,7:N0} ms {jobs / clock.Elapsed.TotalSeconds,9:N0} jobs/s");
    }
}
