using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Turns conditions into formulas on the rows of a path; negations are carried down to the single conditions.</summary>
internal sealed class ConditionTranslator
{
    private readonly OperandReader _operands;
    private readonly ComparisonTranslator _comparisons;

    internal ConditionTranslator(QueryCatalogs catalogs, PathScope scope, EvaluationClock clock)
    {
        _operands = new OperandReader(catalogs, scope);
        _comparisons = new ComparisonTranslator(clock);
    }

    internal Formula Translate(Expression condition) => Translate(condition, isNegated: false);

    private Formula Translate(Expression condition, bool isNegated) => condition switch
    {
        LogicalExpression logical => Formula.Join(logical.IsAnd != isNegated, logical.Operands.Select(operand => Translate(operand, isNegated))),
        NotExpression not => Translate(not.Operand, !isNegated),
        InExpression { Values: var values } list => Formula.Join(
            isNegated, values.Select(value => Negate(Compare(ComparisonOperator.Equal, list.Operand, value, list.Place), isNegated))),
        ComparisonExpression comparison => Negate(Compare(comparison.Operator, comparison.Left, comparison.Right, comparison.Place), isNegated),
        TextMatchExpression match => Negate(Match(match), isNegated),
        NullTestExpression test => Negate(TestNull(test), isNegated),
        FunctionExpression or ArithmeticExpression or NegativeExpression => throw NoCondition(_operands.Read(condition)),
        _ => throw condition.Place.Refuse(OutboundQueryRefusal.InvalidQuery, "FILTER", "a condition should stand here, not a value"),
    };

    // reading the operand refuses what is wrong within it, which says more
    private static OutboundQueryException NoCondition(Operand operand) =>
        operand.Place.Refuse(OutboundQueryRefusal.InvalidQuery, "FILTER", "a condition should stand here, not a value");

    private static LeafFormula Negate(LeafFormula leaf, bool isNegated) =>
        isNegated ? new LeafFormula(leaf.Node, PredicateComplement.Of(leaf.Predicate)) : leaf;

    private LeafFormula Compare(ComparisonOperator @operator, Expression left, Expression right, QueryPlace place) =>
        _comparisons.Translate(@operator, _operands.Read(left), _operands.Read(right), place);

    private LeafFormula Match(TextMatchExpression match)
    {
        var name = match.Operator.ToString().ToUpperInvariant();
        if (_operands.Read(match.Whole) is not ColumnOperand { Type: QueryColumnType.Text or QueryColumnType.MultilineText } column)
            throw match.Place.Refuse(OutboundQueryRefusal.TypeMismatch, name, "it looks into text columns only");
        if (_operands.Read(match.Part) is not ConstantOperand { Value: string text })
            throw match.Place.Refuse(OutboundQueryRefusal.TypeMismatch, name, "it looks for a text that is written out");
        var pattern = ColumnValue.LikePattern(ColumnValue.OfText(text, match.Part.Place));
        pattern = match.Operator == TextMatchOperator.StartsWith ? pattern + "%" : match.Operator == TextMatchOperator.EndsWith ? "%" + pattern : $"%{pattern}%";
        return new LeafFormula(column.Node, column.Condition(FetchOperator.Like, pattern));
    }

    private LeafFormula TestNull(NullTestExpression test) => _operands.Read(test.Operand) is ColumnOperand column
        ? new LeafFormula(column.Node, column.Condition(test.IsNull ? FetchOperator.Null : FetchOperator.NotNull))
        : throw test.Place.Refuse(OutboundQueryRefusal.InvalidQuery, test.IsNull ? "ISNULL" : "ISNOTNULL", "it takes one column");
}
