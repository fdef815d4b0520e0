using System;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>
/// Turns "DATEDIFF compared with n" into "the column's date part compared with the one that lies n parts from the other moment",
/// which begins and ends at moments that conditions can name.
/// </summary>
internal sealed class DateDifferenceTranslator
{
    private const string Name = "DATEDIFF";
    private readonly EvaluationClock _clock;

    internal DateDifferenceTranslator(EvaluationClock clock) => _clock = clock;

    internal Predicate Translate(ComparisonOperator @operator, DateDifferenceOperand difference, decimal number)
    {
        if (number != decimal.Truncate(number) || Math.Abs(number) > int.MaxValue)
            throw difference.Place.Refuse(OutboundQueryRefusal.TypeMismatch, Name, "compare it with a whole number");
        // the later the column's value is, the less time has passed since then
        var offset = difference.IsFromColumn ? -(long)number : (long)number;
        return Compare(difference.IsFromColumn ? ComparisonSymbol.Mirrored(@operator) : @operator, difference, offset);
    }

    private Predicate Compare(ComparisonOperator @operator, DateDifferenceOperand difference, long offset)
    {
        var column = difference.Column;
        return @operator switch
        {
            ComparisonOperator.Equal => Within(difference, offset),
            ComparisonOperator.NotEqual => PredicateComplement.Of(Within(difference, offset)),
            ComparisonOperator.Less => Bound(difference, offset).Before(column),
            ComparisonOperator.LessOrEqual => Bound(difference, offset + 1).Before(column),
            ComparisonOperator.Greater => Bound(difference, offset + 1).From(column),
            _ => Bound(difference, offset).From(column),
        };
    }

    private Predicate Within(DateDifferenceOperand difference, long offset)
    {
        var column = difference.Column;
        if (difference.Other.Value is RelativeMoment moment && OperatorOf(difference.Part, offset + PartsFromNow(moment, difference)) is { } @operator)
            return column.Condition(@operator);
        return JunctionPredicate.All(Bound(difference, offset).From(column), Bound(difference, offset + 1).Before(column));
    }

    private static string OperatorOf(DatePart part, long offset)
    {
        string[] operators = part switch
        {
            DatePart.Day => [FetchOperator.Yesterday, FetchOperator.Today, FetchOperator.Tomorrow],
            DatePart.Month => [FetchOperator.LastMonth, FetchOperator.ThisMonth, FetchOperator.NextMonth],
            DatePart.Year => [FetchOperator.LastYear, FetchOperator.ThisYear, FetchOperator.NextYear],
            _ => [],
        };
        return operators.Length > 0 && Math.Abs(offset) <= 1 ? operators[offset + 1] : null;
    }

    /// <summary>Where the part begins that lies this many parts after the other moment's.</summary>
    private DateBound Bound(DateDifferenceOperand difference, long offset)
    {
        if (difference.Other.Value is RelativeMoment moment)
        {
            offset += PartsFromNow(moment, difference);
            return difference.Part is DatePart.Day or DatePart.Hour or DatePart.Minute
                ? new ClockBound(difference.Part, offset, Name, difference.Place)
                : throw NoEquivalent(
                    difference, "FetchXML tells the last, the current and the next month or year only (== -1, 0 or 1); count in DAY otherwise");
        }

        try
        {
            var start = DateParts.Start(DateParts.Index((DateTime)difference.Other.Value, difference.Part) + offset, difference.Part);
            return new FixedBound(start, difference.Place);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw difference.Place.Refuse(OutboundQueryRefusal.InvalidQuery, Name, "it leads out of the calendar");
        }
    }

    private long PartsFromNow(RelativeMoment moment, DateDifferenceOperand difference)
    {
        if (difference.Part is DatePart.Second or DatePart.Millisecond)
            throw NoEquivalent(difference, "FetchXML counts from the clock in minutes at least");
        if (difference.Part is DatePart.Minute or DatePart.Hour && difference.Column.Type != QueryColumnType.DateTime)
            throw NoEquivalent(difference, $"FetchXML compares {difference.Column.Name} with days, not with a time of day");
        if (difference.Part != DatePart.Minute && _clock != EvaluationClock.Utc)
        {
            throw NoEquivalent(
                difference,
                "the language counts in UTC, FetchXML in the time zone of the user who runs the query; compare with DATEADD(…, DATETIMEUTCNOW()), or count in MINUTE");
        }

        return moment.PartsFromNow(difference.Part)
            ?? throw NoEquivalent(difference, "its other moment does not lie whole parts from the clock");
    }

    private static OutboundQueryException NoEquivalent(DateDifferenceOperand difference, string reason) =>
        difference.Place.Refuse(OutboundQueryRefusal.NoEquivalent, Name, reason);
}
