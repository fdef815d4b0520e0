namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>One way over rows: a row for each alias.</summary>
internal sealed record Walk(IReadOnlyList<Stop> Stops, Stop Current)
{
    internal Stop Last => Stops[^1];

    internal static Walk Begin(string table, string? alias, TestRow row)
    {
        var stop = new Stop(table, alias, row);
        return new Walk([stop], stop);
    }

    internal Walk Add(Stop stop, bool isCurrent) => new([.. Stops, stop], isCurrent ? stop : Current);

    internal Stop Find(string? alias) => alias == null ? Current : Stops.Single(stop => (stop.Alias ?? stop.Table) == alias);
}
