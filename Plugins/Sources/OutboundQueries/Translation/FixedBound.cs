using System;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A moment that stands in the calendar.</summary>
internal sealed class FixedBound : DateBound
{
    private readonly DateTime _moment;
    private readonly QueryPlace _place;

    internal FixedBound(DateTime moment, QueryPlace place)
    {
        _moment = moment;
        _place = place;
    }

    internal override Predicate Before(ColumnOperand column) => Condition(column, FetchOperator.Less);

    internal override Predicate From(ColumnOperand column) => Condition(column, FetchOperator.GreaterOrEqual);

    private ConditionPredicate Condition(ColumnOperand column, string @operator) =>
        column.Condition(@operator, ColumnValue.OfMoment(_moment, column, _place));
}
