using System;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Turns comparisons into predicates, whatever stands on their sides.</summary>
internal sealed class ComparisonTranslator
{
    private readonly DateDifferenceTranslator _differences;

    internal ComparisonTranslator(EvaluationClock clock) => _differences = new DateDifferenceTranslator(clock);

    internal LeafFormula Translate(ComparisonOperator @operator, Operand left, Operand right, QueryPlace place)
    {
        if (left is ConstantOperand && right is not ConstantOperand)
            return Translate(ComparisonSymbol.Mirrored(@operator), right, left, place);
        return left switch
        {
            ConstantOperand constant => new LeafFormula(
                null, ConstantPredicate.Of(CompareConstants(@operator, constant.Value, ((ConstantOperand)right).Value, place))),
            ColumnOperand column when right is ConstantOperand constant =>
                new LeafFormula(column.Node, new ColumnComparison(@operator, column, place).With(constant)),
            ColumnOperand column when right is ColumnOperand other =>
                new LeafFormula(column.Node, new ColumnComparison(@operator, column, place).With(other)),
            DateDifferenceOperand difference when right is ConstantOperand { Value: decimal number } =>
                new LeafFormula(difference.Column.Node, _differences.Translate(@operator, difference, number)),
            _ => throw place.Refuse(
                OutboundQueryRefusal.NoEquivalent, ComparisonSymbol.InQuery(@operator), "FetchXML compares DATEDIFF with a number that is written out only"),
        };
    }

    private static bool CompareConstants(ComparisonOperator @operator, object left, object right, QueryPlace place)
    {
        var isEquality = ComparisonSymbol.IsEquality(@operator);
        if (isEquality && (left == null || right == null))
            return left == right == (@operator == ComparisonOperator.Equal);
        var order = left switch
        {
            decimal a when right is decimal b => a.CompareTo(b),
            DateTime a when right is DateTime b => a.CompareTo(b),
            bool a when right is bool b && isEquality => a.CompareTo(b),
            _ => throw place.Refuse(
                OutboundQueryRefusal.NoEquivalent, ComparisonSymbol.InQuery(@operator),
                "one side must be a column, or both sides numbers or dates that are written out"),
        };
        return @operator switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            ComparisonOperator.Less => order < 0,
            _ => order <= 0,
        };
    }
}
