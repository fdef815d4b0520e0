using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A condition on the rows of a path: one row's, or several rows' joined by and or or.</summary>
internal abstract class Formula
{
    /// <summary>Joins formulas; what concerns the same row becomes one predicate of it.</summary>
    internal static Formula Join(bool isAnd, IEnumerable<Formula> formulas)
    {
        var items = formulas.ToList();
        var leaves = items.OfType<LeafFormula>().ToList();
        var joined = leaves
            .GroupBy(leaf => leaf.Node)
            .Select(group => (Formula)new LeafFormula(group.Key, JunctionPredicate.Of(isAnd, group.Select(leaf => leaf.Predicate).ToList())))
            .Concat(items.Where(item => item is not LeafFormula))
            .ToList();
        return joined.Count == 1 ? joined[0] : new JunctionFormula(isAnd, joined);
    }
}
