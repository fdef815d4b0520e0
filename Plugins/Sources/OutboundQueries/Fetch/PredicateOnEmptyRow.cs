using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>Whether a predicate holds for a row whose columns are all empty: the row that stands for a missing one.</summary>
internal static class PredicateOnEmptyRow
{
    internal static bool Holds(Predicate predicate) => predicate switch
    {
        ConstantPredicate constant => constant.Value,
        JunctionPredicate { IsAnd: true } all => all.Items.All(Holds),
        JunctionPredicate any => any.Items.Any(Holds),
        RelatedPredicate related => related.IsNegated,
        ConditionPredicate condition => condition.Operator is FetchOperator.Null or FetchOperator.NotEqual or FetchOperator.NotIn or FetchOperator.NotLike,
        _ => false,
    };
}
