using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>Writes a predicate with as few filters, conditions and links as it takes, meaning the same.</summary>
internal static class PredicateSimplifier
{
    internal static Predicate Simplify(Predicate predicate) => predicate switch
    {
        JunctionPredicate junction => SimplifyJunction(junction),
        RelatedPredicate related => SimplifyRelated(related),
        _ => predicate,
    };

    private static Predicate SimplifyRelated(RelatedPredicate related)
    {
        var inner = Simplify(related.Inner);
        return inner == ConstantPredicate.False
            ? ConstantPredicate.Of(related.IsNegated)
            : new RelatedPredicate(related.Link, inner, related.IsNegated);
    }

    private static Predicate SimplifyJunction(JunctionPredicate junction)
    {
        var items = new List<Predicate>();
        var known = new HashSet<string>();
        foreach (var item in junction.Items.Select(Simplify).SelectMany(item => ItemsOf(item, junction.IsAnd)))
        {
            if (item is ConstantPredicate constant && constant.Value != junction.IsAnd)
                return constant;
            if (item is not ConstantPredicate && (item is not ConditionPredicate condition || known.Add(condition.Key)))
                items.Add(item);
        }

        return JunctionPredicate.Of(junction.IsAnd, MergeLinks(ValueLists.Merge(items, junction.IsAnd), junction.IsAnd));
    }

    private static IEnumerable<Predicate> ItemsOf(Predicate predicate, bool isAnd) =>
        predicate is JunctionPredicate junction && junction.IsAnd == isAnd ? junction.Items : [predicate];

    /// <summary>There is an a or there is a b: there is a row that is a or b. No a and no b: no row that is a or b.</summary>
    private static List<Predicate> MergeLinks(IEnumerable<Predicate> items, bool isAnd)
    {
        var result = new List<Predicate>();
        foreach (var item in items)
        {
            var index = item is RelatedPredicate related && related.IsNegated == isAnd && !SegmentMembership.Is(related.Link)
                ? result.FindIndex(other => other is RelatedPredicate earlier && earlier.IsNegated == isAnd && earlier.Link.IsSame(related.Link))
                : -1;
            if (index < 0)
                result.Add(item);
            else
                result[index] = Join((RelatedPredicate)result[index], (RelatedPredicate)item);
        }

        return result;
    }

    private static RelatedPredicate Join(RelatedPredicate first, RelatedPredicate second) =>
        new(first.Link, Simplify(JunctionPredicate.Any(first.Inner, second.Inner)), first.IsNegated);
}
