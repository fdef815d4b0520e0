namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A query in parentheses that further steps follow.</summary>
public sealed class GroupSource : PathSource
{
    /// <summary>What this query selects.</summary>
    public GroupSource(QueryNode query, QueryPlace place = default)
        : base(place)
    {
        Query = query;
    }

    /// <summary>The query.</summary>
    public QueryNode Query { get; }
}
