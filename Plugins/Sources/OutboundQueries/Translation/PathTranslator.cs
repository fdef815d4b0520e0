using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>
/// Turns a path round: from "begin there, filter, end here" to "rows here for which there is a row there". All conditions on one alias are met by the same row.
/// </summary>
internal sealed class PathTranslator
{
    private readonly QueryCatalogs _catalogs;
    private readonly ConditionTranslator _conditions;
    private readonly PathScope _scope = new();
    private readonly List<Formula> _formulas = [];

    internal PathTranslator(QueryCatalogs catalogs, EvaluationClock clock)
    {
        _catalogs = catalogs;
        _conditions = new ConditionTranslator(catalogs, _scope, clock);
    }

    /// <summary>Takes the steps from these rows on.</summary>
    internal Selection Translate(Selection start, string alias, PathQuery path)
    {
        var first = new PathNode(start.Table, alias);
        _scope.Add(first, isCurrent: true, path.Place);
        _formulas.Add(new LeafFormula(first, start.Predicate));
        foreach (var step in path.Steps)
            Take(step);
        var terms = new FormulaTerms(path.Place).Of(Formula.Join(true, _formulas));
        return new Selection(_scope.Current.Table, JunctionPredicate.Of(false, terms.Select(PredicateOf).ToList()));
    }

    private void Take(PathStep step)
    {
        switch (step)
        {
            case FilterStep filter:
                _formulas.Add(_conditions.Translate(filter.Condition));
                break;
            case TraverseStep traverse:
                Add(_scope.Current, traverse.Relationship, traverse.Alias, isOptional: false, isCurrent: true, traverse.Place);
                if (traverse.Filter != null)
                    _formulas.Add(_conditions.Translate(traverse.Filter));
                break;
            case RelateStep relate:
                var node = _scope.Current;
                for (; relate != null; relate = relate.Nested)
                    node = Add(node, relate.Relationship, relate.Alias, relate.IsOptional, isCurrent: false, relate.Place);
                break;
        }
    }

    private PathNode Add(PathNode from, string relationship, string alias, bool isOptional, bool isCurrent, QueryPlace place)
    {
        var hop = _catalogs.Hop(relationship, from.Table, place);
        var node = from.Add(hop, _catalogs.Table(hop.Target, place), alias, isOptional);
        _scope.Add(node, isCurrent, place);
        return node;
    }

    private Predicate PredicateOf(IReadOnlyList<LeafFormula> term) =>
        PredicateOf(_scope.Current, null, term.ToLookup(leaf => leaf.Node, leaf => leaf.Predicate));

    private static Predicate PredicateOf(PathNode node, PathNode from, ILookup<PathNode, Predicate> term)
    {
        var parts = term[node].ToList();
        if (node.Parent != null && node.Parent != from)
            parts.Add(node.Hop.Back.Exists(PredicateOf(node.Parent, node, term)));
        parts.AddRange(node.Children.Where(child => child != from).Select(child => PredicateOfChild(child, PredicateOf(child, node, term))));
        return PredicateSimplifier.Simplify(JunctionPredicate.Of(true, parts));
    }

    private static Predicate PredicateOfChild(PathNode child, Predicate predicate)
    {
        var exists = child.Hop.Exists(predicate);
        if (!child.IsOptional)
            return exists;
        if (predicate == ConstantPredicate.True)
            return predicate;
        return PredicateOnEmptyRow.Holds(predicate)
            ? JunctionPredicate.Any(exists, PredicateComplement.Of(child.Hop.Exists(ConstantPredicate.True)))
            : exists;
    }
}
