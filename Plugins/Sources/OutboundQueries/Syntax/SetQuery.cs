using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// Queries combined one after the other: each operator takes the result so far and the next query, none binds tighter than another
/// (the designer's "Except removes all contacts from the incoming group from the current result", segments-profile in the product's documentation).
/// </summary>
public sealed class SetQuery : QueryNode
{
    /// <summary>Begins with one query, and goes on with others.</summary>
    public SetQuery(QueryNode first, IReadOnlyList<SetOperation> operations)
        : base(first.Place)
    {
        First = first;
        Operations = operations;
    }

    /// <summary>What the operations begin with.</summary>
    public QueryNode First { get; }

    /// <summary>At least one, applied in this order.</summary>
    public IReadOnlyList<SetOperation> Operations { get; }
}
