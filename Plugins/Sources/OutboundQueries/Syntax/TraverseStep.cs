namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// TRAVERSE(relationship[, alias][, FILTER(condition)]): goes on to the related rows. The language's pages say that the FILTER within filters edges;
/// a relationship of Dataverse has no columns of its own, so it filters the rows that are reached, as a FILTER after TRAVERSE would.
/// </summary>
public sealed class TraverseStep : PathStep
{
    /// <summary>Follows this relationship.</summary>
    public TraverseStep(string relationship, string alias, Expression filter, QueryPlace place = default)
        : base(place)
    {
        Relationship = relationship;
        Alias = alias;
        Filter = filter;
    }

    /// <summary>Schema name as written.</summary>
    public string Relationship { get; }

    /// <summary>Name given to the row that is reached; null when none is.</summary>
    public string Alias { get; }

    /// <summary>Condition within the parentheses; null when there is none.</summary>
    public Expression Filter { get; }
}
