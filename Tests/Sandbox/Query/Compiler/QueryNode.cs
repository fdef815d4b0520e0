using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A table of the query with what is joined to it and what its rows must satisfy.</summary>
/// <param name="Source">The table.</param>
/// <param name="Link">How it is joined; null: the query's own.</param>
/// <param name="Filter">Which of its rows.</param>
/// <param name="Joins">Tables joined to it.</param>
/// <param name="Tests">Links that only test whether rows exist.</param>
internal sealed record QueryNode(QuerySource Source, QueryLink? Link, QueryFilter? Filter, IReadOnlyList<QueryNode> Joins, IReadOnlyList<QueryLink> Tests)
{
    /// <summary>Whether a row of the table it is joined to can come more than once.</summary>
    public bool Multiplies => Link is { Type: LinkType.Inner or LinkType.Outer } && Link.From != Source.Table.PrimaryKey.Name;

    /// <summary>It and all joined below, in the order of the query.</summary>
    public IEnumerable<QueryNode> All => Joins.SelectMany(join => join.All).Prepend(this);
}
