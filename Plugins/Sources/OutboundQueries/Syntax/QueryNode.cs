namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// A query of the segment query language, which selects rows of one table.
/// Source: <see href="https://learn.microsoft.com/dynamics365/customer-insights/journeys/developer/segment-query-definition">Segment query definition</see>.
/// </summary>
public abstract class QueryNode
{
    private protected QueryNode(QueryPlace place) => Place = place;

    /// <summary>Where it begins.</summary>
    public QueryPlace Place { get; }
}
