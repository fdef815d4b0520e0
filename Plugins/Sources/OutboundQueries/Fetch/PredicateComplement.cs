using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>The predicate that holds exactly where another does not, empty columns included.</summary>
internal static class PredicateComplement
{
    internal static Predicate Of(Predicate predicate) => predicate switch
    {
        ConstantPredicate constant => ConstantPredicate.Of(!constant.Value),
        JunctionPredicate junction => JunctionPredicate.Of(!junction.IsAnd, junction.Items.Select(Of).ToList()),
        RelatedPredicate related => new RelatedPredicate(related.Link, related.Inner, !related.IsNegated),
        _ => OfCondition((ConditionPredicate)predicate),
    };

    private static Predicate OfCondition(ConditionPredicate condition) => condition.Operator switch
    {
        FetchOperator.Null => condition.Bare(FetchOperator.NotNull),
        FetchOperator.NotNull => condition.Bare(FetchOperator.Null),
        FetchOperator.Equal when condition.OtherColumn == null => condition.With(FetchOperator.NotEqual),
        FetchOperator.Equal => OrEmpty(condition, FetchOperator.NotEqual),
        FetchOperator.NotEqual => condition.With(FetchOperator.Equal),
        FetchOperator.In => condition.With(FetchOperator.NotIn),
        FetchOperator.NotIn => condition.With(FetchOperator.In),
        FetchOperator.Like => condition.With(FetchOperator.NotLike),
        FetchOperator.NotLike => condition.With(FetchOperator.Like),
        FetchOperator.Greater => OrEmpty(condition, FetchOperator.LessOrEqual),
        FetchOperator.GreaterOrEqual => OrEmpty(condition, FetchOperator.Less),
        FetchOperator.Less => OrEmpty(condition, FetchOperator.GreaterOrEqual),
        FetchOperator.LessOrEqual => OrEmpty(condition, FetchOperator.Greater),
        _ => NotTheSameRow(condition),
    };

    private static Predicate OrEmpty(ConditionPredicate condition, string opposite) => condition.OtherColumn == null
        ? JunctionPredicate.Any(condition.With(opposite), condition.Bare(FetchOperator.Null))
        : JunctionPredicate.Any(
            condition.With(opposite), condition.Bare(FetchOperator.Null), condition.Bare(FetchOperator.Null, condition.OtherColumn));

    /// <summary>Relative dates have no opposite operators: the row must not be among those that meet the condition.</summary>
    private static Predicate NotTheSameRow(ConditionPredicate condition)
    {
        var table = condition.Table;
        return new RelatedPredicate(new FetchLink(table.Name, table.PrimaryKey, table.PrimaryKey), condition, isNegated: true);
    }
}
