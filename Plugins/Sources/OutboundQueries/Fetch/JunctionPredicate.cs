using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>All of some predicates, or one of them.</summary>
internal sealed class JunctionPredicate : Predicate
{
    private JunctionPredicate(bool isAnd, IReadOnlyList<Predicate> items)
    {
        IsAnd = isAnd;
        Items = items;
    }

    internal bool IsAnd { get; }

    internal IReadOnlyList<Predicate> Items { get; }

    internal static Predicate Of(bool isAnd, IReadOnlyList<Predicate> items) => items.Count switch
    {
        0 => ConstantPredicate.Of(isAnd),
        1 => items[0],
        _ => new JunctionPredicate(isAnd, items),
    };

    internal static Predicate All(params Predicate[] items) => Of(true, items);

    internal static Predicate Any(params Predicate[] items) => Of(false, items);
}
