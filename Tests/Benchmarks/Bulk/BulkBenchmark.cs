using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Benchmarks.Bulk;

/// <summary>Rows a second through the bulk messages, into a file as the program keeps one: into a table without steps, one with a lookup, and one whose steps check every row.</summary>
internal static class BulkBenchmark
{
    internal static int Run(Options options)
    {
        var (rows, batch) = (options.Number("--rows", 20_000), options.Number("--batch", 500));
        var folder = Directory.CreateTempSubdirectory("bulk-").FullName;
        try
        {
            using var environment = SandboxEnvironment.Open(folder, [.. ShippedSolutions.Files().Select(File.ReadAllBytes)]);
            var service = environment.Server.ServiceFor(Caller.System);
            var contacts = Ids(rows);
            Measure("create contacts", Batches(rows, batch), range => service.Execute(Create("contact", range, n => new Entity("contact", contacts[n])
            {
                ["firstname"] = $"First {n}", ["lastname"] = $"Last {n}", ["emailaddress1"] = $"p{n}@example.com", ["address1_city"] = "Ulm",
            })));
            Measure("update contacts", Batches(rows, batch), range => service.Execute(Update("contact", range, n => new Entity("contact", contacts[n]) { ["jobtitle"] = "Buyer" })));
            Measure("create tasks, each regarding a contact", Batches(rows, batch), range => service.Execute(Create("task", range, n => new Entity("task", Guid.NewGuid())
            {
                ["subject"] = $"Call {n}", ["regardingobjectid"] = new EntityReference("contact", contacts[n]),
            })));
            var segments = Ids(rows / 10);
            Measure("create segments, with their steps", Batches(rows / 10, batch), range => service.Execute(Create("seg_segment", range, n => new Entity("seg_segment", segments[n])
            {
                ["seg_name"] = $"Segment {n}", ["seg_entitytype"] = "contact", ["seg_source"] = new OptionSetValue(701100012),
            })));
            Measure("update segments, with their steps", Batches(rows / 10, batch), range => service.Execute(Update("seg_segment", range, n => new Entity("seg_segment", segments[n]) { ["seg_description"] = "Changed" })));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Guid> Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())];

    private static IEnumerable<Range> Batches(int rows, int batch) => Enumerable.Range(0, (rows + batch - 1) / batch).Select(n => new Range(n * batch, Math.Min(rows, (n + 1) * batch)));

    private static CreateMultipleRequest Create(string table, Range range, Func<int, Entity> row) => new() { Targets = Rows(table, range, row) };

    private static UpdateMultipleRequest Update(string table, Range range, Func<int, Entity> row) => new() { Targets = Rows(table, range, row) };

    private static EntityCollection Rows(string table, Range range, Func<int, Entity> row) =>
        new([.. Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(row)]) { EntityName = table };

    private static void Measure(string name, IEnumerable<Range> batches, Action<Range> write)
    {
        var all = batches.ToList();
        var clock = Stopwatch.StartNew();
        foreach (var range in all) write(range);
        var rows = all[^1].End.Value;
        Console.WriteLine($"{name,-42} {rows,8:N0} rows {clock.ElapsedMilliseconds,7:N0} ms {rows / clock.Elapsed.TotalSeconds,9:N0} rows/s");
    }
}
