namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>A join within a filter.</summary>
internal sealed class FetchLink
{
    internal FetchLink(string table, string from, string to, bool isIntersect = false)
    {
        Table = table;
        From = from;
        To = to;
        IsIntersect = isIntersect;
    }

    internal string Table { get; }

    /// <summary>Column of the linked table.</summary>
    internal string From { get; }

    /// <summary>Column of the table linked to.</summary>
    internal string To { get; }

    internal bool IsIntersect { get; }

    internal bool IsSame(FetchLink other) => Table == other.Table && From == other.From && To == other.To;
}
