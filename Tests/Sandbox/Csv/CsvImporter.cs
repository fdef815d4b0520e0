using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Csv.Columns;
using Segmentation.Sandbox.Csv.Lookups;
using Segmentation.Sandbox.Csv.Reading;
using Segmentation.Sandbox.Csv.Values;
using Segmentation.Sandbox.Csv.Writing;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv;

/// <summary>Imports rows from a CSV file through the pipeline: the good ones are kept, the bad ones reported.</summary>
/// <param name="environment">What the environment declares.</param>
/// <param name="service">Where rows go, with the rights of whoever imports.</param>
/// <param name="timeZone">Time zone of times that do not name one.</param>
public sealed class CsvImporter(EnvironmentDefinition environment, IOrganizationService service, TimeZoneInfo timeZone)
{
    private const int BatchSize = 1000;

    /// <summary>Imports a file into a table.</summary>
    /// <exception cref="CsvRefusedException">The table or a column does not exist; nothing was written.</exception>
    public CsvReport Import(string table, Stream file, Action<CsvProgress>? progress = null)
    {
        var definition = FindTable(table);
        var csv = CsvFile.Open(file);
        var rows = new RowReader(definition, new HeaderMatcher(definition).Match(csv.Header), new ValueReaders(csv.Separator, timeZone));
        var lookups = new LookupResolver(environment, service);
        var writer = new BatchWriter(definition.LogicalName, service);
        var bad = new List<BadRow>();
        var written = 0;
        var clock = Stopwatch.StartNew();
        foreach (var batch in csv.Records.Chunk(BatchSize))
        {
            var pending = batch.Select(record => rows.Read(record, bad)).OfType<PendingRow>().ToList();
            written += writer.Write(Resolve(pending, lookups, bad), bad);
            progress?.Invoke(new CsvProgress(written, BadLines(bad), Share(file), clock.Elapsed));
        }
        return new CsvReport(definition.LogicalName, written, [.. bad.OrderBy(row => row.Line)], clock.Elapsed);
    }

    private TableDefinition FindTable(string name) => environment.Tables.TryGetValue(name.ToLowerInvariant(), out var table)
        ? table
        : throw new CsvRefusedException([$"There is no table '{name}'. The nearest name is '{NearestName.Find(name, environment.Tables.Keys)}'."]);

    private static PendingRow[] Resolve(List<PendingRow> rows, LookupResolver lookups, List<BadRow> bad)
    {
        lookups.Prepare(rows.SelectMany(row => row.Lookups));
        return rows.Where(row => Resolve(row, lookups, bad)).ToArray();
    }

    private static bool Resolve(PendingRow row, LookupResolver lookups, List<BadRow> bad)
    {
        var before = bad.Count;
        foreach (var lookup in row.Lookups)
        {
            var (target, problem) = lookups.Resolve(lookup);
            if (problem is null)
                row.Row[lookup.Column.LogicalName] = target;
            else
                bad.Add(new BadRow(row.Line, lookup.Column.LogicalName, problem));
        }
        return bad.Count == before;
    }

    private static int BadLines(List<BadRow> bad) => bad.Select(row => row.Line).Distinct().Count();

    private static double Share(Stream file) => file.CanSeek && file.Length > 0 ? (double)file.Position / file.Length : 0;
}
