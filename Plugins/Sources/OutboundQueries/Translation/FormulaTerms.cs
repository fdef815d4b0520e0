using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>
/// Spreads a formula out into terms, one of which must hold: each says something of each row on its own, as link-entities do. Rows of a path that are joined
/// by or cannot be asked for otherwise, because a condition within a link-entity knows no row outside.
/// </summary>
internal sealed class FormulaTerms
{
    private readonly QueryPlace _place;

    internal FormulaTerms(QueryPlace place) => _place = place;

    internal IReadOnlyList<IReadOnlyList<LeafFormula>> Of(Formula formula)
    {
        if (formula is LeafFormula leaf)
            return OfLeaf(leaf);
        var junction = (JunctionFormula)formula;
        return junction.Items.Select(Of).Aggregate((a, b) => junction.IsAnd ? Combine(a, b) : Limit(a.Concat(b).ToList()));
    }

    private static IReadOnlyList<IReadOnlyList<LeafFormula>> OfLeaf(LeafFormula leaf) =>
        leaf.Node != null ? [[leaf]]
        : PredicateSimplifier.Simplify(leaf.Predicate) == ConstantPredicate.True ? [[]]
        : [];

    private IReadOnlyList<IReadOnlyList<LeafFormula>> Combine(
        IReadOnlyList<IReadOnlyList<LeafFormula>> first, IReadOnlyList<IReadOnlyList<LeafFormula>> second) =>
        Limit(first.SelectMany(_ => second, (a, b) => (IReadOnlyList<LeafFormula>)a.Concat(b).ToList()).Take(OutboundQueryLimits.Conditions + 1).ToList());

    private IReadOnlyList<IReadOnlyList<LeafFormula>> Limit(IReadOnlyList<IReadOnlyList<LeafFormula>> terms) =>
        terms.Count <= OutboundQueryLimits.Conditions
            ? terms
            : throw _place.Refuse(
                OutboundQueryRefusal.TooLarge, "FILTER",
                $"its conditions on several tables make more than {OutboundQueryLimits.Conditions} combinations, the most conditions that FetchXML takes");
}
