namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Rows by table, and the time.</summary>
internal sealed class TestDatabase(IReadOnlyDictionary<string, IReadOnlyList<TestRow>> tables, DateTime utcNow)
{
    internal DateTime UtcNow { get; } = utcNow;

    internal IReadOnlyList<TestRow> RowsOf(string table) => tables[table];

    public override string ToString() => string.Join("\n", tables.Select(table =>
        $"{table.Key}: {string.Join("; ", table.Value.Select(row => string.Join(", ", row.Select(value => $"{value.Key}={value.Value ?? "null"}"))))}"));
}
