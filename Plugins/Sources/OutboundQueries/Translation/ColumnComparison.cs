using System;
using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>
/// A column compared with a value or with another column. Comparisons are two-valued, as in C#: null equals null only, so that != holds for empty columns,
/// which is what FetchXML's ne does; the others do not hold for them.
/// </summary>
internal sealed class ColumnComparison
{
    private readonly ComparisonOperator _operator;
    private readonly ColumnOperand _column;
    private readonly QueryPlace _place;

    internal ColumnComparison(ComparisonOperator @operator, ColumnOperand column, QueryPlace place)
    {
        _operator = @operator;
        _column = column;
        _place = place;
    }

    private bool IsEquality => ComparisonSymbol.IsEquality(_operator);

    internal Predicate With(ConstantOperand constant)
    {
        if (constant.Value == null)
            return WithNull();
        return _column.Type switch
        {
            QueryColumnType.Text or QueryColumnType.MultilineText => WithText(constant),
            QueryColumnType.Boolean => WithBoolean(constant),
            QueryColumnType.Choice => EqualityOnly().Condition(NumberOf(constant)).AsListable(),
            QueryColumnType.Lookup or QueryColumnType.UniqueIdentifier => EqualityOnly().Condition(IdOf(constant)).AsListable(),
            QueryColumnType.Choices => throw _place.Refuse(
                OutboundQueryRefusal.NoEquivalent, Symbol, $"{_column.Name} holds several choices, and the language does not say how they are compared"),
            _ => _column.IsDate ? WithDate(constant) : Condition(NumberOf(constant)).AsListable(),
        };
    }

    internal Predicate With(ColumnOperand other)
    {
        if (other.Node != _column.Node)
            throw _place.Refuse(OutboundQueryRefusal.NoEquivalent, Symbol, "FetchXML compares columns of one row; these are of two tables or two aliases");
        if (other.Type != _column.Type || _column.Type is QueryColumnType.MultilineText or QueryColumnType.Choices)
            throw _place.Refuse(OutboundQueryRefusal.TypeMismatch, Symbol, "FetchXML compares columns of one and the same type");
        if (!_column.IsNumber && !_column.IsDate)
            EqualityOnly();
        var @operator = ComparisonSymbol.InFetchXml(_operator == ComparisonOperator.NotEqual ? ComparisonOperator.Equal : _operator);
        var compared = ConditionPredicate.WithOtherColumn(_column.Node.Table, _column.Name, @operator, other.Name);
        if (!IsEquality)
            return compared;
        var equal = JunctionPredicate.Any(
            compared, JunctionPredicate.All(_column.Condition(FetchOperator.Null), other.Condition(FetchOperator.Null)));
        return _operator == ComparisonOperator.Equal ? equal : PredicateComplement.Of(equal);
    }

    private string Symbol => ComparisonSymbol.InQuery(_operator);

    private ConditionPredicate Condition(string value) => _column.Condition(ComparisonSymbol.InFetchXml(_operator), value);

    private ColumnComparison EqualityOnly() => IsEquality
        ? this
        : throw _place.Refuse(OutboundQueryRefusal.NoEquivalent, Symbol, $"{_column.Name} is no number and no date; compare it by == or !=");

    private OutboundQueryException Mismatch(string expected) =>
        _place.Refuse(OutboundQueryRefusal.TypeMismatch, Symbol, $"compare {_column.Name} with {expected}");

    private ConditionPredicate WithNull()
    {
        EqualityOnly();
        return _column.Condition(_operator == ComparisonOperator.Equal ? FetchOperator.Null : FetchOperator.NotNull);
    }

    private ConditionPredicate WithText(ConstantOperand constant)
    {
        EqualityOnly();
        var condition = Condition(constant.Value is string text ? ColumnValue.OfText(text, constant.Place) : throw Mismatch("a text"));
        // line breaks outlive an attribute, but not an element; memo columns have no in
        return _column.Type == QueryColumnType.Text && !condition.Values[0].Any(char.IsControl) ? condition.AsListable() : condition;
    }

    private ConditionPredicate WithBoolean(ConstantOperand constant)
    {
        EqualityOnly();
        return Condition(constant.Value switch
        {
            true or 1m => "1",
            false or 0m => "0",
            _ => throw Mismatch("true or false"),
        });
    }

    private string NumberOf(ConstantOperand constant) => constant.Value is decimal number
        ? ColumnValue.OfNumber(number, _column, constant.Place)
        : throw Mismatch(_column.Type == QueryColumnType.Choice ? "the number of a choice" : "a number");

    private string IdOf(ConstantOperand constant) =>
        constant.Value is Guid id || (constant.Value is string text && Guid.TryParse(text, out id)) ? id.ToString("D") : throw Mismatch("an id");

    private Predicate WithDate(ConstantOperand constant) => constant.Value switch
    {
        DateTime moment => Condition(ColumnValue.OfMoment(moment, _column, constant.Place)),
        string text => Condition(ColumnValue.OfMoment(DateText.Read(text, constant.Place), _column, constant.Place)),
        RelativeMoment moment => WithClock(moment),
        _ => throw Mismatch("a date"),
    };

    /// <summary>To the minute, which is as exact as DATETIMEUTCNOW is: at that minute's very beginning &lt; and &lt;= are not told apart.</summary>
    private Predicate WithClock(RelativeMoment moment)
    {
        if (IsEquality)
            throw _place.Refuse(OutboundQueryRefusal.NoEquivalent, Symbol, "FetchXML knows no moment that moves with the clock, only times before it");
        if (_column.Type != QueryColumnType.DateTime)
        {
            throw _place.Refuse(
                OutboundQueryRefusal.NoEquivalent, Symbol, $"FetchXML compares {_column.Name} with days, not with a time of day that moves with the clock");
        }

        if (moment.PartsFromNow(DatePart.Minute) is not { } minutes)
        {
            throw _place.Refuse(
                OutboundQueryRefusal.NoEquivalent, Symbol,
                "FetchXML counts back from the clock in minutes, not in seconds, months or years; use DAY, HOUR or MINUTE");
        }

        var bound = new ClockBound(DatePart.Minute, minutes, Symbol, _place);
        return _operator is ComparisonOperator.Less or ComparisonOperator.LessOrEqual ? bound.Before(_column) : bound.From(_column);
    }
}
